import type { BrowserContext, ConsoleMessage, Request, Worker } from '@playwright/test';

/**
 * Watches all that a browser context does and remembers what must never happen in Préau: a violation of the
 * Content-Security-Policy, an error, a request to any other origin.
 */
export type Guard = {
  watch(context: BrowserContext): Promise<void>;
  /** Declares an error to be expected in this test, e.g. a failed connection once the server is stopped. */
  allow(expected: RegExp): void;
  /** One sentence per incident, in the order in which they happened, without the allowed ones. */
  incidents(): string[];
};

export function createGuard(ownOrigins: readonly string[]): Guard {
  const seen: string[] = [];
  const allowed: RegExp[] = [];

  return {
    async watch(context) {
      await reportPolicyViolations(context, (incident) => seen.push(incident));
      context.on('console', (message) => {
        if (message.type() === 'error') seen.push(`console error: ${describe(message)}`);
      });
      context.on('weberror', (error) => seen.push(`uncaught error: ${error.error().stack ?? error.error()}`));
      context.on('page', (page) => page.on('worker', reportWorkerViolations));
      context.on('request', (request) => {
        if (!isOwn(request, ownOrigins))
          seen.push(`request to another origin: ${request.method()} ${request.url()}`);
      });
    },
    allow: (expected) => allowed.push(expected),
    incidents: () => seen.filter((incident) => !allowed.some((expected) => expected.test(incident))),
  };
}

async function reportPolicyViolations(context: BrowserContext, report: (incident: string) => void) {
  await context.exposeBinding('preauPolicyViolation', (_source, violation: string) => report(violation));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const place = `${sourceFile}:${lineNumber} ${sample}`;
      const binding = Reflect.get(window, 'preauPolicyViolation') as (violation: string) => void;
      binding(`policy violation: ${effectiveDirective} blocked ${blockedURI} (${place})`);
    });
  });
}

/** A worker answers to its own policy and tells only itself of violations: have it say them on the console. */
async function reportWorkerViolations(worker: Worker) {
  const listen = worker.evaluate(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
      console.error(`policy violation in a worker: ${effectiveDirective} blocked ${blockedURI}`);
    });
  });
  // A worker may have ended before it heard this; then it has nothing more to report.
  await listen.catch(() => undefined);
}

function describe(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `${message.text()} (${url}:${lineNumber})`;
}

/** Own means: one of the test's own servers, or something that never leaves the browser (blob:, data:, its PDF viewer). */
function isOwn(request: Request, ownOrigins: readonly string[]): boolean {
  const url = new URL(request.url());
  return !/^(https?|wss?):$/.test(url.protocol) || ownOrigins.includes(url.origin);
}
