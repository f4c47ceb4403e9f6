import type { Page } from '@playwright/test';
import type { Bearer, Household } from '../../src/domain/vocabulary/household.ts';
import {
  bearer,
  denis,
  fabre,
  GARNIER_CAME_AT,
  garnier,
  leGall,
  perrier,
} from '../../src/training/situations/families.ts';
import type { Family } from '../../src/training/situations/situation.ts';
import { choose } from '../controls/choice.ts';
import { CounterPage, type Visit } from '../pages/counter.ts';
import { GuidePage } from '../pages/guide.ts';
import { PaperFormsPage } from '../pages/paperForms.ts';
import { TrainingPage } from '../pages/training.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

test('a newcomer follows six families, is told what is right and what is off, and goes on after a break', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const training = await new TrainingPage(page).open();
  await survey(page, 'training-doors');
  await training.guided.click();
  const guide = new GuidePage(page);

  await guide.meets('Pour son enfant');
  await survey(page, 'guide-family');
  await record(page, guide, { own: householdOf(perrier), weeks: perrier.weeks });
  await expect(guide.card).toContainText('C’est juste : la famille repart avec son récépissé.');

  await test.step('turning to the next family calls the next one of the guide', async () => {
    await new CounterPage(page).next.click();
    await guide.meets('Des jumelles');
  });
  await test.step('the guide goes on after the page was closed, and can be laid aside', async () => {
    await page.reload();
    await guide.meets('Des jumelles');
    await guide.leave.click();
    await expect(guide.card).toBeHidden();
    await guide.resume.click();
    await guide.meets('Des jumelles');
  });
  await record(page, guide, { own: householdOf(leGall), weeks: leGall.weeks.slice(1) });
  await expect(guide.card).toContainText('Semaines voulues pour Alice : S29, S30.');
  await survey(page, 'guide-off');
  await guide.next.click();

  await guide.meets('Pour une voisine');
  await guide.skip.click();

  await guide.meets('Encore une voisine');
  const counter = new CounterPage(page);
  await fill(page, guide, {
    by: bearer as unknown as Bearer,
    carrying: householdOf(denis),
    weeks: denis.weeks,
  });
  await counter.record.click();
  await counter.noteRefusal.click();
  await expect(counter.refusalNoted).toBeVisible();
  await expect(guide.card).toContainText('C’est juste : le refus est noté');
  await guide.next.click();

  await guide.meets('Une semaine complète');
  await record(page, guide, { own: householdOf(fabre), weeks: fabre.weeks });
  await expect(guide.card).toContainText('une place acquise, une demande en liste d’attente');
  await guide.next.click();

  await guide.meets('Le portable était éteint');
  const ticket = await guide.ticket();
  const forms = await new PaperFormsPage(page).open();
  await forms.tickets.fill(String(ticket));
  await forms.children('Maternelle').fill('1');
  await forms.declare.click();
  await expect(guide.card).toContainText('La fiche est annoncée.');
  await survey(page, 'guide-declared');
  await forms.pending.first().click();
  await record(page, guide, {
    own: householdOf(garnier),
    weeks: garnier.weeks,
    writtenAt: GARNIER_CAME_AT,
  });
  await expect(guide.card).toContainText('C’est juste : la fiche est entrée à son rang');
  await guide.result.click();

  await expect(guide.card).toContainText('Votre matinée : 4 sur 6');
  await expect(guide.outcomes).toHaveCount(6);
  await survey(page, 'guide-score');
});

test('the guides of one page are saved from the first page', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Guides à imprimer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Guides à imprimer' })).toBeVisible();
  await survey(page, 'quick-guides');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer en PDF, L’agent au poste' }).click();
  expect((await download).suggestedFilename()).toBe('Préau - L’agent au poste.pdf');
});

type Served = Omit<Visit, 'ticket'>;

async function fill(page: Page, guide: GuidePage, visit: Served): Promise<void> {
  await new CounterPage(page).fill({ ...visit, ticket: await guide.ticket() });
  await choose(page.getByRole('main'), 'Accueil du matin', 'Non');
}

async function record(page: Page, guide: GuidePage, visit: Served): Promise<void> {
  await fill(page, guide, visit);
  const counter = new CounterPage(page);
  await counter.record.click();
  await expect(counter.recorded).toBeVisible();
}

/** As the form tells it: the counter's page types it in. */
const householdOf = ({ guardian, children }: Family): Household =>
  ({
    guardian,
    children: children.map(({ born, ...child }) => ({
      ...child,
      birthDate: born.split('/').reverse().join('-'),
    })),
  }) as unknown as Household;
