import { expect, type Page } from '@playwright/test';
import type { TestCampaign } from '../../tests/builders/campaign.ts';
import { CounterPage } from '../pages/counter.ts';
import { OpeningPage } from '../pages/opening.ts';
import { UnlockPage } from '../pages/unlocking.ts';
import { origin } from '../support/browser.ts';
import type { Profile } from '../support/profile.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { dataKeyOf, emptyPage, offerStream, openStream, unseen, withoutWorker } from './stream.ts';
import { addTo, emptyTally, type Tally } from './tally.ts';

/** Replaying a ledger that only grows would take all the time: after so many kills comes another laptop. */
const KILLS_PER_LAPTOP = 40;
/** More than are served before the kill. */
const TICKETS_PER_KILL = 200;

/**
 * SIGKILLs the browser over and over while it records in the production build, on profiles on disk, and compares
 * what was acknowledged with what the next start finds. The same seed makes the same choices; how far the page
 * gets meanwhile is the machine's.
 * Throws when a ledger no longer opens: shortened, damaged, or a chain that does not hold.
 */
export async function killOver(
  kills: number,
  seed: number,
  campaign: TestCampaign,
  newLaptop: () => Promise<Profile>,
): Promise<Tally> {
  const chance = chanceFrom(seed);
  let tally = emptyTally;
  while (tally.kills < kills) {
    const laptop = new Laptop(await newLaptop(), chance);
    const chain = await laptop.openDesk(campaign);
    const here = Math.min(KILLS_PER_LAPTOP, kills - tally.kills);
    for (let kill = 0; kill < here; kill += 1) await laptop.killWhileServing(kill * TICKETS_PER_KILL + 1);
    const found = await laptop.found(chain);
    tally = addTo(tally, here, laptop.acknowledged, found);
    await laptop.profile.remove();
  }
  return tally;
}

class Laptop {
  /** Every receipt number that a page was told it may show. */
  readonly acknowledged: string[] = [];
  private onAcknowledged = () => {};
  private dataKey: readonly number[] | undefined;

  constructor(
    readonly profile: Profile,
    private readonly chance: Chance,
  ) {}

  async openDesk(campaign: TestCampaign): Promise<string> {
    const { context, page } = await this.start();
    await page.goto(origin);
    const chain = await (await new OpeningPage(page).open()).openWith(campaign);
    this.dataKey = await dataKeyOf(await openStream(page));
    await context.close();
    return chain;
  }

  /** One tab or two record; the end comes upon an acknowledgement, or whenever. */
  async killWhileServing(firstTicket: number): Promise<void> {
    const { context, page } = await this.start();
    const pages = this.chance.between(1, 5) === 1 ? [page, await context.newPage()] : [page];
    const tabs = await Promise.all(pages.map((each) => this.stream(each)));
    const killed = this.momentOfKill().then(() => this.profile.kill());
    const streams = tabs.map((tab, index) =>
      // The page dies in the midst of it.
      tab
        .evaluate(({ serve }, tickets) => serve(tickets), ticketsFrom(firstTicket + index, tabs.length))
        .catch(() => undefined),
    );
    await killed;
    await Promise.all(streams);
  }

  /** Read by the same ledger as a start of the product does, and counted by the product itself. */
  async found(chain: string) {
    const { context, page } = await this.start();
    await page.goto(origin);
    // The vault too has survived: the words open it.
    const found = await (await openStream(page)).evaluate((tab) => tab.found());
    await page.goto(`${origin}/#/poste/${chain}/guichet`);
    await new UnlockPage(page).open();
    await expect(new CounterPage(page).side).toContainText(/Familles inscrites\s*[1-9]/);
    const figures = await new CounterPage(page).side.innerText();
    const [, families = ''] = /Familles inscrites\s*([\d\s]+)/.exec(figures) ?? [];
    expect(Number(families.replaceAll(/\s/g, '')), 'families on the screen').toBe(found.receipts.length);
    await context.close();
    return found;
  }

  /** The screens of the product are loaded once per laptop, not once per kill. */
  private async stream(page: Page) {
    await page.goto(emptyPage);
    return openStream(page, { dataKey: this.dataKey });
  }

  private async start() {
    const context = await this.profile.open(unseen);
    await withoutWorker(context);
    await offerStream(context, (receipts) => {
      this.acknowledged.push(...receipts);
      this.onAcknowledged();
    });
    const [page = await context.newPage()] = context.pages();
    return { context, page };
  }

  private momentOfKill(): Promise<void> {
    if (this.chance.between(1, 2) === 1) {
      const milliseconds = this.chance.between(0, 600);
      return new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
    let toCome = this.chance.between(1, 25);
    return new Promise((resolve) => {
      this.onAcknowledged = () => {
        toCome -= 1;
        if (toCome === 0) resolve();
      };
    });
  }
}

/** Two tabs share them out. */
const ticketsFrom = (first: number, step: number): number[] =>
  Array.from({ length: TICKETS_PER_KILL / step }, (_, index) => first + index * step);
