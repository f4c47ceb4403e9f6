import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Every rule of axe, best practices included; a failure names the rule and the elements. Left out is the log in
 * which react-aria keeps for seven seconds what was read aloud: it names a button by its id, also once the
 * button is gone. No page has a frame of another origin, so axe may stay in the page instead of opening another one for
 * each look, which takes twice as long. In Firefox, whose driver axe trips over, nothing is asked: the same pages are examined in Chromium.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (page.context().browser()?.browserType().name() === 'firefox') return;
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .exclude('[data-live-announcer]')
    .analyze();
  const findings = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(' ')}`).join('\n')}`,
  );
  expect(findings, 'accessibility').toEqual([]);
}
