import { type BrowserContext, type BrowserType, firefox, type LaunchOptions } from '@playwright/test';
import { findFirefox } from '../../scripts/lib/firefox.mjs';

/**
 * The Firefox that is installed on this machine, unchanged. It speaks WebDriver BiDi by itself, and Playwright, which
 * otherwise brings a Firefox of its own making, speaks it too in the channels whose name begins with `moz-`.
 */
export const firefoxPath = findFirefox();

/** Playwright would let a local file read every other, which people's Firefox forbids the portable edition. */
export const firefoxPrefs = { 'security.fileuri.strict_origin_policy': true };

export const firefoxOptions: LaunchOptions = {
  channel: 'moz-firefox',
  ...(firefoxPath !== undefined && { executablePath: firefoxPath }),
  firefoxUserPrefs: firefoxPrefs,
};

answerInItsPlace(firefox, 'emulation.setMediaFeaturesOverride');

/**
 * Has `fill` write as a keyboard does. Left to itself it sets the field's value through the page's own setters, and
 * React, which listens there, takes the event that follows for no news.
 */
export function typeLikeAPerson(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const insert = (text: string) => document.execCommand('insertText', false, text);
    Object.defineProperty(window, '__pw_bidiInsertText', { get: () => insert, set: () => undefined });
  });
}

/** What of Playwright's inside is touched. Of version 1.65.1, which package.json pins. */
type Inside = {
  readonly _connection: { readonly toImpl: (type: BrowserType) => { readonly _bidiFirefox: Driver } };
};
type Driver = { connectToTransport: (transport: Transport, options: unknown) => Promise<unknown> };
type Transport = {
  send: (message: { readonly id: number; readonly method: string }) => void;
  onmessage?: (answer: object) => void;
};

/**
 * Playwright greets each browser with a command that Firefox ESR 153 doesn't know yet, and gives up upon the refusal.
 * It only sets light or dark, which no test needs.
 */
function answerInItsPlace(type: BrowserType, unknown: string): void {
  const driver = (type as unknown as Inside)._connection.toImpl(type)._bidiFirefox;
  const connect = driver.connectToTransport;
  driver.connectToTransport = (transport, options) => {
    const send = transport.send.bind(transport);
    transport.send = (message) => {
      if (message.method !== unknown) return send(message);
      setImmediate(() => transport.onmessage?.({ type: 'success', id: message.id, result: {} }));
    };
    return connect.call(driver, transport, options);
  };
}
