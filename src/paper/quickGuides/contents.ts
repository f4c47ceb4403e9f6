import type { MessageId } from '#i18n/messages/index.ts';

/** Whom a quick guide is for. */
export const GUIDE_ROLES = ['agent', 'coordinator', 'it'] as const;
export type GuideRole = (typeof GUIDE_ROLES)[number];

/** A few things to do in order under one heading; a warning stands in a frame, its lines in any order. */
export interface Part {
  readonly title: MessageId;
  readonly lines: readonly MessageId[];
  readonly isWarning?: boolean;
}

/** What stands in the two columns of each sheet. */
export const guideContents: Readonly<
  Record<GuideRole, { readonly left: readonly Part[]; readonly right: readonly Part[] }>
> = {
  agent: {
    left: [
      {
        title: 'quickGuide.agent.open',
        lines: [
          'quickGuide.agent.open.1',
          'quickGuide.agent.open.2',
          'quickGuide.agent.open.3',
          'quickGuide.agent.open.4',
        ],
      },
      {
        title: 'quickGuide.agent.family',
        lines: [
          'quickGuide.agent.family.1',
          'quickGuide.agent.family.2',
          'quickGuide.agent.family.3',
          'quickGuide.agent.family.4',
          'quickGuide.agent.family.5',
          'quickGuide.agent.family.6',
        ],
      },
      {
        title: 'quickGuide.agent.close',
        lines: ['quickGuide.agent.close.1', 'quickGuide.agent.close.2', 'quickGuide.agent.close.3'],
      },
      {
        title: 'quickGuide.agent.never',
        lines: ['quickGuide.agent.never.1', 'quickGuide.agent.never.2', 'quickGuide.agent.never.3'],
        isWarning: true,
      },
    ],
    right: [
      {
        title: 'quickGuide.agent.trouble',
        lines: [
          'quickGuide.agent.trouble.1',
          'quickGuide.agent.trouble.2',
          'quickGuide.agent.trouble.3',
          'quickGuide.agent.trouble.4',
        ],
      },
      {
        title: 'quickGuide.agent.down',
        lines: ['quickGuide.agent.down.1', 'quickGuide.agent.down.2', 'quickGuide.agent.down.3'],
      },
    ],
  },
  coordinator: {
    left: [
      {
        title: 'quickGuide.coordinator.before',
        lines: [
          'quickGuide.coordinator.before.1',
          'quickGuide.coordinator.before.2',
          'quickGuide.coordinator.before.3',
          'quickGuide.coordinator.before.4',
          'quickGuide.coordinator.before.5',
        ],
      },
      {
        title: 'quickGuide.coordinator.morning',
        lines: [
          'quickGuide.coordinator.morning.1',
          'quickGuide.coordinator.morning.2',
          'quickGuide.coordinator.morning.3',
        ],
      },
      {
        title: 'quickGuide.coordinator.never',
        lines: ['quickGuide.coordinator.never.1', 'quickGuide.coordinator.never.2'],
        isWarning: true,
      },
    ],
    right: [
      {
        title: 'quickGuide.coordinator.after',
        lines: [
          'quickGuide.coordinator.after.1',
          'quickGuide.coordinator.after.2',
          'quickGuide.coordinator.after.3',
          'quickGuide.coordinator.after.4',
          'quickGuide.coordinator.after.5',
        ],
      },
    ],
  },
  it: {
    left: [
      {
        title: 'quickGuide.it.before',
        lines: [
          'quickGuide.it.before.1',
          'quickGuide.it.before.2',
          'quickGuide.it.before.3',
          'quickGuide.it.before.4',
        ],
      },
      {
        title: 'quickGuide.it.laptops',
        lines: [
          'quickGuide.it.laptops.1',
          'quickGuide.it.laptops.2',
          'quickGuide.it.laptops.3',
          'quickGuide.it.laptops.4',
        ],
      },
      {
        title: 'quickGuide.it.never',
        lines: ['quickGuide.it.never.1', 'quickGuide.it.never.2', 'quickGuide.it.never.3'],
        isWarning: true,
      },
    ],
    right: [
      {
        title: 'quickGuide.it.morning',
        lines: ['quickGuide.it.morning.1', 'quickGuide.it.morning.2', 'quickGuide.it.morning.3'],
      },
      {
        title: 'quickGuide.it.after',
        lines: ['quickGuide.it.after.1', 'quickGuide.it.after.2', 'quickGuide.it.after.3'],
      },
    ],
  },
};
