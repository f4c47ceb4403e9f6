import { bandOf } from '#domain/campaign/lookup.ts';
import type { RequestRef } from '#domain/coordination/events.ts';
import { choiceOf } from '#domain/merge/suggestion.ts';
import {
  childFacts,
  householdFacts,
  type Known,
  known,
  recordedFacts,
  requestFacts,
  requestOf,
  together,
} from '../../coordination/facts.ts';
import type { CardOf, Case, CaseMaterial } from './case.ts';
import { sideBySide } from './sideBySide.ts';

type PromisesCard = CardOf<'ChildInTwoPools'> | CardOf<'PublishedTwice'>;

/** Several promises to one child, of which one can stand. */
export function promises({ type, requests }: PromisesCard, material: CaseMaterial): Case {
  const { words, enrolments } = material;
  const { t } = words;
  const receiptOf = ({ enrolment }: RequestRef) => enrolments.get(enrolment)?.receipt ?? '';
  const places = requests.map((ref) => placeOf(ref, material));
  const isOnePlace = new Set(places).size === 1;
  return {
    title: t(`arbitration.${type}.title`),
    question: t(`arbitration.${type}.question`),
    sides: requests.map(receiptOf),
    facts: sideBySide(
      requests.map((ref) => promiseSide(ref, material)),
      words,
    ),
    choices: requests.map((stands, index) => ({
      id: choiceOf(stands),
      label: t(isOnePlace ? 'arbitration.promises.stands' : 'arbitration.promises.standsAt', {
        receipt: receiptOf(stands),
        place: places[index] ?? '',
      }),
      decisions: (reason) => [
        {
          type: 'PromisesSettled',
          v: 1,
          body: { stands, refused: requests.filter((other) => other !== stands), reason },
        },
      ],
    })),
  };
}

/** Where the child would be: the centre, and the band, as two promises may differ in either. */
function placeOf(ref: RequestRef, { enrolments, words, campaign }: CaseMaterial): string {
  const enrolment = enrolments.get(ref.enrolment);
  const pool = enrolment && requestOf(enrolment, ref)?.pool;
  const centre = campaign.centres.find(({ id }) => id === pool?.centre);
  return pool && centre ? `${centre.name}, ${words.band(pool.band)}` : '';
}

function promiseSide(ref: RequestRef, { enrolments, words, campaign }: CaseMaterial): Known {
  const enrolment = enrolments.get(ref.enrolment);
  const request = enrolment && requestOf(enrolment, ref);
  const child = request && enrolment.household.children[request.child];
  if (!child) return new Map();
  const { pool } = request;
  const centre = campaign.centres.find(({ id }) => id === pool.centre);
  return together(
    known(
      ['tables.column.centre', centre?.name],
      ['tables.column.period', words.period(pool.period)],
      ['tables.column.band', bandOf(campaign, pool.band) && words.band(pool.band)],
    ),
    requestFacts([request], words),
    childFacts(child, words),
    householdFacts(enrolment.household),
    recordedFacts(enrolment, words),
  );
}
