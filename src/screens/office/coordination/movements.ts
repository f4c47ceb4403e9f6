/** What follows the morning, in the order in which it is done. */
export const MOVEMENTS = [
  { name: 'gather', path: '/coordination/rassembler' },
  { name: 'arbitrate', path: '/coordination/arbitrer' },
  { name: 'lists', path: '/coordination/listes' },
  { name: 'dashboard', path: '/coordination/tableau' },
  { name: 'publish', path: '/coordination/publier' },
] as const;
