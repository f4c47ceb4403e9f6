export const publication = {};
