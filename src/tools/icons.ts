/** `node src/tools/run.mjs icons`: draws the PNGs of `icons/` from their SVGs with Chromium. Needed only when a drawing changes. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS, findBrowser } from './browsers';
import { inRoot } from './root';

/** Pixels of each icon and the drawing it is made from: the small ones are drawn on whole pixels. */
const ICONS: [number, string][] = [
  [16, 'kantlijn-small'],
  [32, 'kantlijn-small'],
  [48, 'kantlijn'],
  [128, 'kantlijn'],
];

const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), headless: true, args: CHROMIUM_ARGUMENTS });
try {
  const page = await browser.newPage();
  for (const [size, name] of ICONS) {
    const drawing = Buffer.from(readFileSync(inRoot('icons', `${name}.svg`))).toString('base64');
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.screenshot({ path: inRoot('icons', `${size}.png`) as `${string}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
