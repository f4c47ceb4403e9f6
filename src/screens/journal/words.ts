import { fold } from '#domain/identity/folding.ts';
import { guardiansOf } from '#domain/identity/people.ts';
import type { Enrolment } from '#domain/projections/register.ts';
import type { Child, Household } from '#domain/vocabulary/household.ts';
import { type Instant, trueInstant } from '#domain/vocabulary/time.ts';
import { type CampaignWords, personName } from '#i18n/sentences/words.ts';

/** `Nadia Benali et Karim Benali` */
export const familyName = (household: Household, { formats }: CampaignWords): string =>
  formats.list(guardiansOf(household).map(personName));

/** The first name, with the last name where it is not the guardian's. */
export const childName = (child: Child, { guardian }: Household): string =>
  fold(child.lastName) === fold(guardian.lastName) ? child.firstName : personName(child);

/** When the family was served: the time written on a paper form, else the true time of recording. */
export const servedAt = ({ paper, at, clockOffset }: Enrolment): Instant =>
  paper.takenAt ?? trueInstant(at, clockOffset);

/** `JVE-A7K2-0042-C/1`: the number as the latest receipt bears it. */
export const revisedNumber = ({ receipt, revision }: Pick<Enrolment, 'receipt' | 'revision'>): string =>
  revision === 0 ? receipt : `${receipt}/${revision}`;
