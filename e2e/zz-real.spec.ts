import { execSync, spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createHousehold } from '../tests/builders/household.ts';
import { createCampaign } from '../tests/builders/campaign.ts';
import { CounterPage } from './pages/counter.ts';
import { OpeningPage } from './pages/opening.ts';
import { UnlockPage } from './pages/unlocking.ts';
import { origin } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';

const STICK = '/tmp/copies/stick';
const ls = () => { try { return readdirSync(STICK).map((n) => `${n} ${statSync(`${STICK}/${n}`).size}`); } catch (e) { return [String(e)]; } };
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
test('real', async ({ profile, guard }) => {
  test.setTimeout(280_000);
  guard.allow(/.*/);
  const x = spawn('Xvfb', ['-displayfd','3','-screen','0','1600x1300x24','-nolisten','tcp'],{stdio:['ignore','ignore','ignore','pipe']});
  const disp = ':'+(await new Promise((r: any)=>(x.stdio[3] as any).once('data',(d:any)=>r(String(d).trim()))));
  const env = { ...process.env, DISPLAY: disp } as any;
  const sh = (c: string) => { try { execSync(c, { env }); } catch (e) { console.log(String(e).slice(0, 200)); } };
  let shot = 0; const shoot = () => sh(`import -window root /tmp/copies/r${(shot += 1)}.png`);
  process.chdir(STICK);
  const start = async () => { const c = await profile.open({ headless: false, env }); const [p = await c.newPage()] = c.pages(); return p; };
  let page = await start();
  await page.goto(origin);
  const chain = await (await new OpeningPage(page).open()).openWith(createCampaign());
  const counter = new CounterPage(page);
  await counter.side.getByRole('button', { name: 'Choisir la clé USB' }).click();
  await wait(3000); shoot();
  sh('xdotool mousemove 59 135 click 1'); await wait(1500); shoot();
  const pos = (process.env.OPENXY ?? '0 0');
  if (pos === '0 0') return;
  sh(`xdotool mousemove ${pos} click 1`); await wait(3000); shoot();
  console.log('after open', ls());
  if (!process.env.ALLOWXY) return;
  { sh(`xdotool mousemove ${process.env.ALLOWXY} click 1`); await wait(3000); shoot(); console.log('after allow', ls()); }
  const serve = async (c: CounterPage, n: number, name: string) => { await c.open(); await c.serve({ ticket: n, own: createHousehold(name) }); await c.nextFamily(); };
  const t0 = Date.now(); await serve(counter, 1, 'Le Gall');
  await expect(counter.side.getByText('à jour')).toBeVisible(); console.log('copied', ls());
  await serve(counter, 2, 'Morvan'); await expect(counter.side.getByText('à jour')).toBeVisible(); console.log('copied 2', ls());
  const banner = page.locator('.desk-notices .banner');
  // pulled: unmounted
  process.chdir('/tmp'); execSync(`umount -l ${STICK}`);
  await serve(counter, 3, 'Kervella'); await wait(1500);
  console.log('pulled (empty mount point):', await banner.allTextContents(), ls());
  execSync(`rmdir ${STICK}`);
  await serve(counter, 4, 'Petrov'); await wait(1500);
  console.log('pulled (no mount point):', await banner.allTextContents());
  execSync(`mkdir ${STICK} && mount -o loop /tmp/copies/usb.img ${STICK}`);
  await expect(counter.side.getByText('à jour')).toBeVisible({ timeout: 30000 }); console.log('back', ls());
  // full
  execSync(`dd if=/dev/zero of=${STICK}/filler bs=1k count=100000 2>/dev/null || true`);
  await serve(counter, 5, 'Diallo'); await wait(2000);
  console.log('full:', await banner.allTextContents(), ls());
  execSync(`rm ${STICK}/filler`);
  await serve(counter, 6, 'Moreau'); await expect(counter.side.getByText('à jour')).toBeVisible({ timeout: 30000 }); console.log('room again', ls());
  // read-only
  execSync(`mount -o remount,ro ${STICK}`);
  await serve(counter, 7, 'Rossi'); await wait(2000);
  console.log('read-only:', await banner.allTextContents());
  execSync(`mount -o remount,rw ${STICK}`);
  // restart
  await page.context().close();
  process.chdir('/tmp');
  page = await start(); await page.goto(`${origin}/#/poste/${chain}/guichet`);
  await new UnlockPage(page).open(); await wait(4000);
  const again = new CounterPage(page);
  console.log('after restart:', await page.locator('.desk-notices .banner').allTextContents(), await again.side.textContent()); shoot();
  const allow = page.getByRole('button', { name: 'Autoriser la clé' });
  if (await allow.isVisible()) { await allow.click(); await wait(3000); shoot();
    if (process.env.AGAINXY) { sh(`xdotool mousemove ${process.env.AGAINXY} click 1`); await wait(3000); shoot(); console.log('allowed again:', (await again.side.textContent())?.slice(0,90), ls()); } }
  await page.context().close(); x.kill();
});
