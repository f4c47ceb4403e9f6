/** Stands in for the registration of the service worker, which a page opened from a disk cannot have. */
export function registerSW(): never {
  throw new Error('The portable edition has no service worker.');
}
