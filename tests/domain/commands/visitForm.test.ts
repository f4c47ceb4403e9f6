import { describe, expect, it } from 'vitest';
import { emptyVisit, isBegun, readVisitForm } from '#domain/commands/visitForm.ts';
import { visitId } from '#domain/vocabulary/ids.ts';
import { instant } from '#domain/vocabulary/time.ts';
import { createCampaign } from '../../builders/campaign.ts';

const morning = () => instant.parse('2026-06-06T09:40:00+02:00');

const visit = visitId.parse('00000000-0000-4000-8000-000000000001');
const anotherVisit = visitId.parse('00000000-0000-4000-8000-000000000002');

describe('a form', () => {
  it('lacks the names of a second guardian who was announced and left out, but not the telephone', () => {
    const form = emptyVisit(visit, 'JVE');
    form.own.hasSecondGuardian = true;
    const read = readVisitForm(form, createCampaign().campaign, morning);
    const problems = read.ok ? [] : read.error.filter(({ path }) => path.startsWith('own.secondGuardian'));
    expect(problems).toEqual([
      { path: 'own.secondGuardian.lastName', problem: 'text.required' },
      { path: 'own.secondGuardian.firstName', problem: 'text.required' },
    ]);
  });

  it('is begun once something is typed or chosen, not by questions that were drawn and left open', () => {
    const empty = emptyVisit(visit, 'JVE', '7');
    const drawn = { ...emptyVisit(anotherVisit, 'JVE', '7'), own: { ...empty.own, answers: { bus: '' } } };
    expect(isBegun(drawn, empty)).toBe(false);
    expect(isBegun({ ...drawn, ticket: '8' }, empty)).toBe(true);
    expect(isBegun({ ...drawn, ticket: '' }, empty), 'the ticket that stood there was erased').toBe(false);
    expect(isBegun({ ...drawn, formSigned: 'no' }, empty)).toBe(true);
    const [child] = empty.own.children;
    if (!child) throw new Error('a household begins with a child');
    const ticked = { ...empty.own, children: [{ ...child, periods: ['S28'] }] };
    expect(isBegun({ ...drawn, own: ticked }, empty)).toBe(true);
  });
});
