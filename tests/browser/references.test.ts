import { createHash } from 'node:crypto';
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
 * Who corrects a number changes no look: where a chart has other words than its picture, they are not compared.
 */
const folder = join(import.meta.dirname, 'references');
const isRenewing = process.env['REFERENCES'] === 'renew';
const widths = [390, 1280];
const face = 'Noto Sans SC Variable';
const faceSheet = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css');

/** What the pictures were taken of: the edition, and a digest of the words of each chart by language. */
interface Taken {
  readonly edition: string;
  readonly words: Record<string, Record<string, string>>;
}
const takenFile = join(folder, 'taken.json');
const taken: Taken = isRenewing
  ? { edition: latestEdition().id, words: {} }
  : (JSON.parse(readFileSync(takenFile, 'utf8')) as Taken);

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
  if (isRenewing) writeFileSync(takenFile, `${JSON.stringify(taken, undefined, 2)}\n`);
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
  it('look as they did when they were last looked at', { timeout: 240_000 }, async ({ annotate }) => {
    const page = await open(pathToGallery(locale, taken.edition), width);
    expect(
      await facesOfTheMachine(page),
      'These faces of this machine stand in for the face of the package: the comparison would mean nothing.',
    ).toEqual([]);
    const own = join(folder, `${locale}-${width}`);
    mkdirSync(own, { recursive: true });
    const pictures = new Set(readdirSync(own));
    const words = (taken.words[locale] ??= {});
    const faults: string[] = [];
    let compared = 0;
    for (const exhibit of await page.locator('figure.exhibit').all()) {
      const id = (await exhibit.getAttribute('id')) ?? '';
      const picture = join(own, `${id}.png`);
      const isKept = pictures.delete(`${id}.png`);
      const drawing = exhibit.locator('.drawing');
      const digest = digestOf(await drawing.locator('text').allTextContents());
      if (!isRenewing && words[id] !== digest) {
        await annotate(`${id} has other words than its picture, if it has one: npm run references`);
        continue;
      }
      const now = await drawing.screenshot({ animations: 'disabled' });
      const fault = isKept ? faultOf(picture, now) : `${picture} is missing.`;
      compared += 1;
      words[id] = digest;
      // A picture that looks the same stays, byte for byte.
      if (fault && isRenewing) writeFileSync(picture, smallPng(now));
      else if (fault) faults.push(fault);
    }
    await page.context().close();
    if (isRenewing) for (const name of pictures) rmSync(join(own, name));
    expect(compared, 'Hardly a chart is compared: npm run references').toBeGreaterThan(9);
    expect(faults, 'If the change is wanted: npm run references, then look at the pictures.').toEqual([]);
  });
});

const digestOf = (words: readonly string[]): string =>
  createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 12);

/** What is different from a picture, or nothing. */
function faultOf(reference: string, now: Buffer): string | undefined {
  const { part, picture } = differenceOf(readFileSync(reference), now, 0.2);
  if (part <= tolerance) return undefined;
  const what = picture ? `${(part * 100).toFixed(2)} % of its pixels are different` : 'it has another size';
  if (isRenewing) return what;
  const out = mkdtempSync(join(tmpdir(), 'reference-'));
  writeFileSync(join(out, 'now.png'), now);
  if (picture) writeFileSync(join(out, 'difference.png'), picture);
  return `${reference}: ${what}. See ${out}.`;
}
