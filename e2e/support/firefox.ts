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

bridgeGaps(firefox);

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
type Message = { readonly id: number; readonly method: string; readonly params?: { readonly url?: string } };
type Transport = { send: (message: Message) => void; onmessage?: (answer: object) => void };

/**
 * Two gaps between Playwright and Firefox ESR 153. Playwright greets each browser with a command that this Firefox
 * doesn't know, and gives up upon the refusal; it only sets light or dark, which no test needs. And it tells downloads
 * apart by a name that this Firefox doesn't give them; their address does as well.
 */
function bridgeGaps(type: BrowserType): void {
  const driver = (type as unknown as Inside)._connection.toImpl(type)._bidiFirefox;
  const connect = driver.connectToTransport;
  driver.connectToTransport = (transport, options) => {
    const send = transport.send.bind(transport);
    transport.send = (message) => {
      if (message.method !== 'emulation.setMediaFeaturesOverride') return send(message);
      setImmediate(() => transport.onmessage?.({ type: 'success', id: message.id, result: {} }));
    };
    let hear: Transport['onmessage'];
    Object.defineProperty(transport, 'onmessage', {
      get: () => hear,
      set: (listener: (message: object) => void) => {
        hear = (message) => listener(withDownloadNamed(message as Message));
      },
    });
    return connect.call(driver, transport, options);
  };
}

function withDownloadNamed(message: Message): Message {
  if (!message.method?.startsWith('browsingContext.download')) return message;
  return {
    ...message,
    params: { download: message.params?.url, ...message.params } as Message['params'] & object,
  };
}
