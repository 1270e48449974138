import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { pathToGallery } from '#i18n/paths.ts';
import { encodePng } from '#publish/png.ts';
import { latestEdition } from '#report/report.ts';
import { distFolder } from '../build.ts';
import { launch } from './browser.ts';
import { differenceOf } from './pixels.ts';
import { serve, type SiteServer } from './serve.ts';

/**
 * Every chart as it was when somebody last looked at it and found it good: on a phone and on a desk, in each
 * language. `npm run references` takes the pictures anew; look at them before they are committed.
 * The charts are set in a face from a package, so that the fonts of the machine make no difference.
 */
const folder = join(import.meta.dirname, 'references');
const isRenewing = process.env['REFERENCES'] === 'renew';
const widths = [390, 1280];
const face = 'Noto Sans SC Variable';
const faceSheet = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css');

/** Of the pixels of a picture: more than a browser's next version changes, less than one mark or word. */
const tolerance = 0.002;

let browser: Browser;
let site: SiteServer;
beforeAll(async () => {
  [browser, site] = await Promise.all([
    launch('--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'),
    serve(distFolder),
  ]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page whose charts are set in the face of the package, and whose own faces are waited for. */
async function open(path: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.route('**/*.woff2', (route) => {
    const name = /\/face\/(.+)$/.exec(route.request().url())?.[1];
    return name ? route.fulfill({ path: join(dirname(faceSheet), 'files', name) }) : route.continue();
  });
  await page.route(`${site.origin}${path}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body: html });
  });
  await page.goto(`${site.origin}${path}`);
  const faces = readFileSync(faceSheet, 'utf8').replaceAll('./files/', `${site.origin}/face/`);
  await page.addStyleTag({ content: `${faces}.drawing{font-family:'${face}'!important}` });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** The faces of the machine that letters of the charts are set in. */
async function facesOfTheMachine(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.chart text',
  });
  const found = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    // A single sign that the face lacks, such as the small two of CO₂, is less than the tolerance.
    for (const { familyName, isCustomFont, glyphCount } of fonts)
      if (!isCustomFont && glyphCount > 1) found.add(familyName);
  }
  return [...found];
}

/** Keeps a picture as small as it goes: a palette, as the site's own pictures have. */
function smallPng(png: Buffer): Buffer {
  const { data, width, height } = PNG.sync.read(png);
  return encodePng(data, width, height);
}

const cases = locales.flatMap((locale) => widths.map((width) => ({ locale, width })));

describe.each(cases)('the charts in $locale at $width px', ({ locale, width }) => {
  it('look as they did when they were last looked at', { timeout: 240_000 }, async () => {
    const page = await open(pathToGallery(locale, latestEdition().id), width);
    expect(
      await facesOfTheMachine(page),
      'These faces of this machine stand in for the face of the package: the comparison would mean nothing.',
    ).toEqual([]);
    const own = join(folder, `${locale}-${width}`);
    if (isRenewing) {
      rmSync(own, { recursive: true, force: true });
      mkdirSync(own, { recursive: true });
    }
    const kept = new Set(isRenewing ? [] : readdirSync(own));
    const faults: string[] = [];
    for (const exhibit of await page.locator('figure.exhibit').all()) {
      const name = `${await exhibit.getAttribute('id')}.png`;
      const now = await exhibit.locator('.drawing').screenshot({ animations: 'disabled' });
      if (isRenewing) writeFileSync(join(own, name), smallPng(now));
      else if (!kept.delete(name)) faults.push(`${name} is new: there is no reference of it.`);
      else faults.push(...faultOf(join(own, name), now));
    }
    await page.context().close();
    faults.push(...[...kept].map((name) => `${name} is a reference of no exhibit.`));
    expect(faults, 'If the change is wanted: npm run references, then look at the pictures.').toEqual([]);
  });
});

function faultOf(reference: string, now: Buffer): readonly string[] {
  const { part, picture } = differenceOf(readFileSync(reference), now, 0.2);
  if (part <= tolerance) return [];
  const out = mkdtempSync(join(tmpdir(), 'reference-'));
  writeFileSync(join(out, 'now.png'), now);
  if (picture) writeFileSync(join(out, 'difference.png'), picture);
  const what = picture ? `${(part * 100).toFixed(2)} % of its pixels are different` : 'it has another size';
  return [`${reference}: ${what}. See ${out}.`];
}
