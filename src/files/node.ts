/**
 * Modules that Node brings, which unpack and hash several times sooner than what it shares with browsers; undefined in
 * a browser, where importing them would fail.
 */
export const nodeZlib = () => node()?.getBuiltinModule('node:zlib');
export const nodeCrypto = () => node()?.getBuiltinModule('node:crypto');

const node = () => (globalThis as { readonly process?: NodeJS.Process }).process;
