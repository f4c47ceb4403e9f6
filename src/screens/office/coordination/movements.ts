/** What follows the morning, in the order in which it is done. */
export const MOVEMENTS = [
  { name: 'gather', path: '/coordination/rassembler' },
  { name: 'arbitrate', path: '/coordination/arbitrer' },
] as const;
