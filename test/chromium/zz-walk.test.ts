import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { openBrowser } from '../browsers/open-browser';
import { openSite } from '../browsers/site';
import { askPage, askWorker, readMarks, sleep, waitForMarks } from '../browsers/look';
const SAMPLE = readFileSync('src/sample/ant-group.html', 'utf8');
const LANG = process.env.WALK_LANG ?? 'nl';
it('walk', async () => {
  const site = await openSite({ 'krant.example/ant': SAMPLE });
  const open = await openBrowser('chromium', site, { language: LANG });
  const own = await open.openOwn('src/library/index.html');
  await askWorker(own, 'settings', { language: LANG as never });
  const page = await open.open('http://krant.example/ant');
  await waitForMarks(page);
  const shot = (n: string) => page.screenshot({ path: `/tmp/walk6/${n}.png` as `${string}.png` });
  for (const scheme of ['light', 'dark']) for (const width of [1280, 390]) {
    await page.bringToFront();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.setViewport({ width, height: 900, hasTouch: width === 390, isMobile: width === 390 });
    await sleep(700);
    await page.evaluate(() => scrollTo(0, 0));
    await sleep(400);
    await shot(`page-${scheme}-${width}`);
    const marks = await readMarks(page);
    const mark = marks.find((m) => m.text === 'Ant Group' && m.y > 120 && m.y < 800) ?? marks.find((m) => m.y > 120 && m.y < 800)!;
    if (width === 390) await page.touchscreen.tap(mark.x, mark.y); else { await page.mouse.move(mark.x - 80, mark.y + 40); await page.mouse.move(mark.x, mark.y, { steps: 4 }); }
    await sleep(1500);
    await shot(`card-${scheme}-${width}`);
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await sleep(400);
    await askPage(own, page, 'panel', { open: true }); await sleep(700);
    await shot(`panel-${scheme}-${width}`);
    await page.keyboard.press('Escape'); await sleep(300);
    await askPage(own, page, 'reader', { open: true }); await sleep(900);
    await shot(`reader-${scheme}-${width}`);
    await askPage(own, page, 'reader', { open: false }); await sleep(300);
  }
  for (const path of ['popup', 'options', 'welcome']) {
    const tab = await page.browser().newPage();
    await tab.goto(`${open.origin}/src/${path}/index.html`);
    for (const scheme of ['light', 'dark']) for (const width of [1280, 390]) {
      await tab.bringToFront();
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
      await tab.setViewport({ width, height: 900 }); await sleep(500);
      await tab.screenshot({ path: `/tmp/walk6/${path}-${scheme}-${width}.png` as `${string}.png`, fullPage: true });
    }
    await tab.close();
  }
  await open.close(); await site.close();
}, 400000);
