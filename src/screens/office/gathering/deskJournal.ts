import type { DeskStanding, MergedEnrolment } from '#domain/merge/register.ts';
import type { Gathering } from '#gathering/gathering.ts';
import { deskName } from '#i18n/sentences/words.ts';

/**
 * What the registers of one desk hold, in arrival order.
 * @param question by which its enrolments are searched; all of them where it is empty
 */
export async function deskJournal(
  gathering: Gathering,
  { school, letter, chains }: DeskStanding,
  question: string,
  limit: number,
): Promise<readonly MergedEnrolment[]> {
  const registers = [...new Set(chains.map(({ replica }) => deskName({ school, letter, replica })))];
  const found = await Promise.all(
    registers.map((register) => gathering.search(`${register} ${question}`, limit)),
  );
  return registers.flatMap(
    (register, index) => found[index]?.filter(({ desk }) => deskName(desk) === register) ?? [],
  );
}
