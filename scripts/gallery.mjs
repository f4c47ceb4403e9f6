/**
 * `npm run gallery`: pictures of every screen in its states, as the journeys meet them, and of every paper, into
 * test-results/gallery/, with a page to leaf through them. Takes a quarter of an hour; `npm run gallery -- papers` and
 * `npm run gallery -- screens` make one half.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { galleryPage } from './lib/gallery-page.mjs';
import { areBuildsFresh, ensureDependencies, ensureNode, projectRoot, run, stop } from './lib/project.mjs';
import { builds } from './lib/suites.mjs';
import { ensureTools } from './lib/tools.mjs';

const folder = join(projectRoot, 'test-results', 'gallery');
const halves = { papers: takePapers, screens: takeScreens };

ensureNode();
const wished = process.argv.slice(2);
if (wished.some((half) => !(half in halves))) stop('Use "papers", "screens", or nothing for both.');
ensureDependencies();
const missing = ensureTools();
if (missing.length > 0) stop(`Not installed: ${missing.map(({ command }) => command).join(', ')}.`);

const endings = (wished.length > 0 ? wished : Object.keys(halves)).map((half) => {
  const place = join(folder, half);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  return halves[half](place);
});
const pictures = Object.fromEntries(
  Object.keys(halves).map((half) => [half, picturesIn(join(folder, half))]),
);
writeFileSync(join(folder, 'index.html'), galleryPage(pictures));
for (const [half, names] of Object.entries(pictures)) console.log(`${half}: ${names.length} pictures`);
console.log(join(folder, 'index.html'));
// What could be photographed is there to be seen, whatever went wrong beside it.
if (!endings.every(Boolean)) process.exitCode = 1;

/** The journeys that stop to survey a screen, with a camera. */
function takeScreens(place) {
  const browser = ensureBrowser();
  if (browser === undefined)
    stop('This needs a Chromium, Chrome or Edge. Install one, or set PREAU_CHROMIUM.');
  if (!areBuildsFresh() && !builds.every(([tool, ...args]) => run(tool, args))) stop('The build failed.');
  const surveys = filesIn('e2e', '.spec.ts').filter((path) =>
    readFileSync(join(projectRoot, path), 'utf8').includes('survey('),
  );
  return run('playwright', ['test', ...surveys], {
    PREAU_GALLERY: place,
    PREAU_CHROMIUM: browser,
    PREAU_E2E_REPORT: '.cache/gallery.json',
  });
}

/** As PDFs, and each page of them at 100 dpi. */
function takePapers(place) {
  const drawn = run('vitest', ['run', 'tests/paper/everyPaper.test.ts'], { PREAU_GALLERY: place });
  return (
    readdirSync(place)
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => join(place, name))
      .every((pdf) => run('pdftoppm', ['-png', '-r', '100', pdf, pdf.slice(0, -'.pdf'.length)])) && drawn
  );
}

function picturesIn(place) {
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith('.png'))
    .sort();
}

function filesIn(place, ending) {
  const paths = readdirSync(join(projectRoot, place), { recursive: true });
  return paths.filter((path) => path.endsWith(ending)).map((path) => join(place, path));
}
