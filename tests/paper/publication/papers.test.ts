import { describe, expect, test } from 'vitest';
import { numberedFamilies } from '#domain/publication/families.ts';
import { familyLetters, lettersBySchool } from '#domain/publication/letters.ts';
import type { CampaignPaper } from '#paper/campaign/voices.ts';
import { drawPdf, openPdf } from '#paper/drawing/drawPdf.ts';
import { glyphsMissingFrom } from '#paper/glyphs.ts';
import type { PageDescription } from '#paper/page.ts';
import { centreListsBatch } from '#paper/publication/centreLists.ts';
import { familyLetterPages, letterParts, lettersBatch } from '#paper/publication/letters.ts';
import { publicationReportPages } from '#paper/publication/publicationReport.ts';
import { tickOffBatch } from '#paper/publication/tickOffList.ts';
import { waitingListsBatch } from '#paper/publication/waitingLists.ts';
import { createRegister } from '../../builders/mergedRegister.ts';
import { createFullPaper } from '../createCampaignPaper.ts';
import { words } from '../createReceipt.ts';
import { fonts, overlaps, plain, readBack, strayTexts, textsOf, wordsOf } from '../reading.ts';
import {
  createPublicationPaper,
  createPublished,
  createReport,
  PUBLISHED_AT,
  usualFamily,
  whole,
} from './createPublication.ts';

/** Every paper of a publication, with a family of six children and eight weeks in it. */
function allPapers(english: boolean, training: boolean): Record<string, PageDescription> {
  const paper = createPublicationPaper(english, training);
  const register = createPublished(paper, 45);
  const letters = familyLetters(paper.campaign, register);
  const [usual, huge] = letters;
  if (!usual || !huge) throw new Error('both families have a letter');
  return {
    'a letter': familyLetterPages(paper, usual),
    'a huge letter': familyLetterPages(paper, huge),
    'the letters of a school': whole(lettersBatch(paper, lettersBySchool(paper.campaign, register))),
    'the list of a centre': whole(centreListsBatch(paper, register)),
    'a waiting list': whole(waitingListsBatch(paper, register)),
    'the tick-off list': whole(tickOffBatch(paper, numberedFamilies(letters))),
    'the report': publicationReportPages(paper, createReport(paper), english ? 'en' : 'fr'),
  };
}

const french = allPapers(false, false);
const english = allPapers(true, true);

describe.each([
  ['in French', french],
  ['with English, in training', english],
])('%s', (_, papers) => {
  test.each(Object.entries(papers))('%s: no text leaves its box, or lies on another', (__, pages) => {
    expect(strayTexts(pages)).toEqual([]);
    expect(overlaps(pages)).toEqual([]);
    expect(glyphsMissingFrom(pages)).toBeUndefined();
  });

  test.each(Object.entries(papers))('%s: is black, white and grey that a photocopy keeps', (__, pages) => {
    for (const { shade, text, outline } of textsOf(pages))
      expect(outline || shade === 1 || shade <= 0.35, text).toBe(true);
  });

  test.each(Object.entries(papers))('%s: is read by another program, word for word', async (__, pages) => {
    const read = await readBack(pages);
    expect(read.pages).toHaveLength(pages.pages.length);
    expect(read.pages.join(' ').replaceAll(' ', '')).toBe(wordsOf(pages).replaceAll(' ', ''));
  });
});

describe('the widest names, addresses and notices that may be', () => {
  const wide = 'W'.repeat(200);
  const paper: CampaignPaper = {
    ...createFullPaper({
      english: true,
      school: wide,
      centre: wide,
      campaign: {
        town: wide,
        title: words(wide.repeat(3), wide.repeat(3)),
        notices: {
          rules: words(wide, wide),
          privacy: words('Donnée personnelle. '.repeat(100), 'Personal data. '.repeat(130)),
          contact: words('Guichet unique. '.repeat(120), 'One desk for all. '.repeat(110)),
        },
      },
    }),
    madeAt: PUBLISHED_AT,
  };
  const family = usualFamily(wide.slice(0, 60));
  const household = {
    ...family.household,
    address: wide,
    children: family.household.children.map((child) => ({ ...child, class: wide })),
  };
  const register = createRegister(paper.campaign, [{ ...family, household }]);
  const letters = familyLetters(paper.campaign, register);

  test.each([
    ['letters', whole(lettersBatch(paper, lettersBySchool(paper.campaign, register)))],
    ['the list of a centre', whole(centreListsBatch(paper, register))],
    ['a waiting list', whole(waitingListsBatch(paper, register))],
    ['the tick-off list', whole(tickOffBatch(paper, numberedFamilies(letters)))],
    ['the report', publicationReportPages(paper, { ...createReport(paper), register })],
  ])('%s: no text leaves its box, or lies on another', (_, pages) => {
    expect(strayTexts(pages)).toEqual([]);
    expect(overlaps(pages)).toEqual([]);
  });
});

test('the same register gives the same bytes', () => {
  for (const [name, pages] of Object.entries(allPapers(false, false))) {
    const again = french[name];
    expect(again && Buffer.from(drawPdf(again, fonts)).equals(Buffer.from(drawPdf(pages, fonts))), name).toBe(
      true,
    );
  }
});

test('every page in training says SPÉCIMEN, and no other', () => {
  const marked = (papers: Record<string, PageDescription>) =>
    Object.values(papers).flatMap(({ pages }) =>
      pages.map((page) => page.some((item) => item.kind === 'text' && item.outline)),
    );
  expect(marked(english)).not.toContain(false);
  expect(marked(french)).not.toContain(true);
});

const said = (name: string): string => wordsOf(french[name] as PageDescription);

describe('a letter', () => {
  test.each([
    'Claire Le Gall 4 rue des Goémons, 44600 Port-Clair',
    'Dans le cartable de Le Gall Malo MS, école Marie et Pierre Curie-Langevin',
    'Récépissé JVE-A7K2-0001-B',
    'le lundi 3 juin 2024',
    'Places acquises au centre Espace de la Vallée-aux-Hérons : du 8 au 12 juillet (S28) et du 15 au 19 juillet (S29).',
    'Place attribuée au centre Espace de la Vallée-aux-Hérons : du 15 au 19 juillet (S29).',
    'Liste d’attente, rang 2 au centre Espace de la Vallée-aux-Hérons, du 22 au 26 juillet (S30) : 3 places restaient à attribuer, 4 demandes avant la vôtre.',
    'Le rang indiqué est celui du lundi 3 juin 2024.',
    'Service enfance, hôtel de ville',
    'dpo@port-clair.example',
  ])('says: %s', (sentence) => expect(said('a letter')).toContain(sentence));

  test('takes one page for a usual family, and speaks only of what it was answered', () => {
    expect(french['a letter']?.pages).toHaveLength(1);
    expect(said('a letter')).not.toMatch(/étude|refusée|Déjà/);
  });

  test.each([
    'À l’étude au centre Espace de la Vallée-aux-Hérons, du 5 au 9 août (S32) : votre demande est en cours de vérification, et la place est gardée.',
    'du 12 au 16 août sauf jeudi 15 août (S33) : votre demande est en cours de vérification.',
    'Raison : Deuxième famille portée par la même personne',
    'cet enfant est déjà inscrit sous le récépissé JVE-A7K2-0001-B, dont la réponse compte seule.',
    'aucune place ne restait à attribuer, 2 demandes avant la vôtre.',
    'vous recevrez une autre réponse au plus tard le vendredi 7 juin 2024',
  ])('of every answer says: %s', (sentence) => expect(said('a huge letter')).toContain(sentence));

  test('R12: answers each request once', () => {
    const answers = textsOf(french['a huge letter'] as PageDescription)
      .filter(({ weight }) => weight === 'bold')
      .map(({ text }) => plain(text))
      .filter((text) => /^(Place|Liste d’attente|À l’étude|Demande|Déjà)/.test(text));
    expect(answers).toHaveLength(6 * 8);
  });

  test('sent after the day of the answer, promises no day that is past', () => {
    const paper = createPublicationPaper();
    const late = { ...paper, madeAt: '2024-06-20T09:00:00+02:00' as typeof paper.madeAt };
    const [, huge] = familyLetters(paper.campaign, createPublished(paper));
    const told = huge ? wordsOf(familyLetterPages(late, huge)) : '';
    expect(told).toContain('dès que la vérification sera terminée');
    expect(told).not.toContain('7 juin');
  });
});

describe('the letters of a school', () => {
  const paper = createPublicationPaper();
  const schools = lettersBySchool(paper.campaign, createPublished(paper, 45));

  test('are one file per school', () => {
    expect(lettersBatch(paper, schools).map(({ fileName }) => fileName)).toEqual([
      'courriers-JVE.pdf',
      'courriers-CAM.pdf',
    ]);
  });

  test('lie class by class under a cover that counts and names them, each counting its own pages', () => {
    const [jve] = schools;
    if (!jve) throw new Error('there is a school');
    const pages = [...letterParts(paper, jve)].map((part) => wordsOf(part));
    const covers = pages.filter((page) => page.includes('À glisser dans les cartables'));
    expect(covers).toHaveLength(jve.classes.length);
    const [, ms] = covers;
    expect(covers.join(' ')).toContain('MS 46 courriers');
    expect(ms ?? covers[0]).toContain('Martin 0 Malo');
    expect(pages.join(' ').match(/page 1 sur 1/g)?.length).toBeGreaterThan(45);
  });

  test('come in parts of a few letters, so that the screen stays alive', () => {
    const [jve] = schools;
    for (const { pages } of jve ? letterParts(paper, jve) : []) expect(pages.length).toBeLessThanOrEqual(40);
  });
});

describe('lists', () => {
  test('a director finds care, telephone and room to sign', () => {
    const list = said('the list of a centre');
    expect(list).toContain('Enfants inscrits, Espace de la Vallée-aux-Hérons');
    expect(list).toContain('du 8 au 12 juillet (S28) : 93 enfants');
    expect(list).toContain('Maternelle : 46 enfants');
    expect(list).toContain('repas particulier');
    expect(list).toContain('PAI');
    expect(list).toContain('06 06 81 00 02');
    expect(list).toContain('1 place est gardée pour une demande en cours de vérification.');
  });

  test('no child without a place is on the list of its centre', () => {
    const paper = createPublicationPaper();
    const register = createPublished(paper);
    const [goelands] = centreListsBatch(paper, register);
    const s30 = [...(goelands?.parts() ?? [])].find(({ title }) => title.includes('S30'));
    const granted = register.enrolments.flatMap(({ household, requests }) =>
      requests
        .filter(({ status, pool }) => status.type === 'granted' && pool.period === 'S30')
        .map(({ child, pool }) => [household.children[child]?.firstName ?? '', pool.centre]),
    );
    const here = granted.filter(([, centre]) => centre === 'les-goelands').map(([name]) => name);
    expect(s30 && wordsOf(s30)).toMatch(new RegExp(`${here.length} enfants?\\b`));
    for (const name of here) expect(s30 && wordsOf(s30)).toContain(name);
    expect(s30 && wordsOf(s30)).not.toContain('Alice');
  });

  test('who waits stands by rank, with whom to call', () => {
    expect(said('a waiting list')).toMatch(/Rang Enfant Responsables Récépissé Appel, réponse 3 /);
  });

  test('bookings stand under the number of the individuals’ file', () => {
    expect(said('the tick-off list')).toContain('P00001');
    expect(said('the tick-off list')).toContain('Attente, rang 12');
    expect(said('the tick-off list')).not.toMatch(/refus|Déjà/);
  });
});

describe('the report', () => {
  const report = said('the report');
  test.each([
    'Inscriptions 3 Demandes 56',
    'Places 18 En attente 14 À arbitrer 12 Doublons 6 Refusées 6 Annulées 0',
    'abababab abababab',
    'JVE-A7K2 fermé 1 214 214',
    'fermé sans copie vérifiée : Deuxième famille portée',
    '3 récépissés manquent : 3, 4, 9',
    'horloge décalée de 40 min',
    'CAM-A aucun fichier 5 places retenues',
    'JVE-C secours, non utilisé',
    'Un seul et même enfant : Alice Le Gall (JVE-A7K2-0001-B) et Marie-Antoinette-Joséphine-Wilhelmine-Zoé',
    'Poste JVE-A : ses places retenues sont libérées.',
    'Cession n° 3 de la réserve',
    'Vérifié au téléphone avec la famille, qui confirme',
    'Demandes qui auraient dû passer avant',
    '1 portable effacé : JVE-A7K2.',
    'Nom et signature, coordination',
  ])('says: %s', (sentence) => expect(report.replaceAll(/- (?=\p{L}|\d)/gu, '-')).toContain(sentence));

  test('tells every decision once, and nothing that decides nothing', () => {
    expect(report.match(/28\/05\/2024 14:0\d, BLC/g)).toHaveLength(11);
  });

  test('tells no decision that the register does not count', () => {
    const paper = createPublicationPaper();
    const given = createReport(paper);
    const none = publicationReportPages(paper, { ...given, register: { ...given.register, decisions: [] } });
    expect(wordsOf(none)).toContain('Aucune décision n’a été nécessaire.');
  });
});

/** 1,000 letters with `LETTERS=1000`. */
const count = Number(process.env.LETTERS ?? 60);

test(`${count} letters`, () => {
  const paper = createPublicationPaper();
  const schools = lettersBySchool(paper.campaign, createPublished(paper, count));
  const start = performance.now();
  let [pages, bytes, most] = [0, 0, 0];
  for (const { parts } of lettersBatch(paper, schools)) {
    const [first, ...others] = parts();
    if (!first) continue;
    const pdf = openPdf(first, fonts);
    for (const part of [first, ...others]) {
      pdf.add(part.pages);
      pages += part.pages.length;
      most = Math.max(most, part.pages.length);
    }
    bytes += pdf.finish().length;
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${count} letters: ${pages} pages, ${(pages / seconds).toFixed(0)} pages/s, ${(bytes / 1e6).toFixed(1)} MB`,
  );
  expect(pages).toBeGreaterThanOrEqual(count + 3);
  expect(most).toBeLessThan(40);
}, 60_000);
