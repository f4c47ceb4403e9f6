import type { Campaign } from '#domain/campaign/campaign.ts';
import { schoolOf } from '#domain/campaign/lookup.ts';
import { guardiansOf } from '#domain/identity/people.ts';
import type { Child, Household } from '#domain/vocabulary/household.ts';
import { phoneForReading } from '#domain/vocabulary/phone.ts';
import { type Block, paragraph, stack } from '../layout.ts';
import type { Voice } from '../voice.ts';

/** People as lists name them: in two sizes, one under the other. */

const NAME = { size: 9.5, weight: 'bold', leading: 1.25 } as const;
const DETAIL = { size: 8, weight: 'regular', leading: 1.3 } as const;

export function childBlock(campaign: Campaign, child: Child, { t, formats }: Voice, width: number): Block {
  const school = schoolOf(campaign, child.school)?.name ?? child.school;
  return stack(
    [
      paragraph(`${child.lastName} ${child.firstName}`, NAME, width),
      paragraph(
        t('publicationPaper.list.child', {
          birthDate: formats.dayDigits(child.birthDate),
          class: child.class ? `${child.level}, ${child.class}` : child.level,
          school,
        }),
        DETAIL,
        width,
      ),
    ],
    0,
    width,
  );
}

export const guardianBlock = (household: Household, width: number): Block =>
  stack(
    guardiansOf(household).flatMap((guardian) => [
      paragraph(`${guardian.lastName} ${guardian.firstName}`, { ...DETAIL, size: 8.5 }, width),
      ...(guardian.phone
        ? [
            paragraph(
              phoneForReading(guardian.phone).replaceAll(' ', '\u00A0'),
              { ...DETAIL, size: 9, weight: 'bold' },
              width,
            ),
          ]
        : []),
    ]),
    0,
    width,
  );
