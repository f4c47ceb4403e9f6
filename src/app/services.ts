/** What the composition root makes once and hands down; nothing else creates clocks, randomness or databases. */
export interface Services {
  /** Whether the browser grants this address encryption and offline work. */
  readonly isSecure: boolean;
}
