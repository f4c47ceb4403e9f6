import { expect, test } from 'vitest';
import { lackingInterfaces } from '#device/capabilities.ts';

const able = {
  crypto: { subtle: {} },
  indexedDB: {},
  localStorage: {},
  Worker: class {},
  WebAssembly: {},
  CompressionStream: class {},
};

test('a browser that has everything lacks nothing', () => {
  expect(lackingInterfaces(able)).toEqual([]);
});

test('what is missing is named, in a part of an interface too', () => {
  expect(lackingInterfaces({ ...able, crypto: {}, Worker: undefined })).toEqual(['crypto.subtle', 'Worker']);
  expect(lackingInterfaces({ ...able, crypto: undefined })).toEqual(['crypto.subtle']);
});

test('what a browser forbids by throwing is missing as well', () => {
  const forbidding = Object.defineProperty({ ...able }, 'localStorage', {
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  expect(lackingInterfaces(forbidding)).toEqual(['localStorage']);
});
