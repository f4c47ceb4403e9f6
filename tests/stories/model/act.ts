import type { Command } from '#domain/commands/commands.ts';
import { deskAt, type Morning, standing } from './morning.ts';
import { checkRules } from './rules.ts';

/** One command at one desk, and then every rule. */
export async function act(morning: Morning, at: number, command: Command): Promise<void> {
  const desk = deskAt(morning, at);
  const before = standing(desk);
  const done = await desk.append(command);
  const events = done.ok ? done.value : [];
  morning.acknowledged[at]?.push(...events);
  for (const event of events) if (event.type === 'PlacesSent') morning.codes.push(event.body);
  count(morning, `${command.type} ${done.ok ? 'recorded' : done.error.type}`);
  for (const { type } of events) count(morning, type);
  checkRules({ morning, at, desk, command, before, events });
}

function count({ tally }: Morning, what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1);
}
