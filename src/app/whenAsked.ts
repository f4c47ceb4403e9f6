/** An object whose parts are made when they are first asked for, once each. */
export function whenAsked<T extends object>(makers: { readonly [Part in keyof T]: () => T[Part] }): T {
  const whole = {} as T;
  for (const part of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(whole, part, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = makers[part]();
        Object.defineProperty(whole, part, { value, enumerable: true });
        return value;
      },
    });
  }
  return whole;
}
