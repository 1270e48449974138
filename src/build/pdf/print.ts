import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import subsetFont from 'subset-font';
import { contentTypeOf } from '#delivery/media-types.ts';
import { pathToData, pathToPrint } from '#i18n/paths.ts';
import { pdfFile, reportTongues } from '#publish/report-pdfs.ts';
import type { Edition } from '#report/model.ts';
import { nameBookmarks } from './bookmarks.ts';
import { charactersOf, headingsOf, setRunningHeads, setSubscripts, useFaces } from './in-page.ts';
import { numberNodes, stampDates } from './stamp.ts';

export interface Press {
  /** Folder of the built site. */
  readonly site: string;
  /** Where the site will be published: the addresses in the PDFs are these. */
  readonly origin: string;
  /** Starts and ends with a slash. */
  readonly base: string;
  /** Path of a Chromium. */
  readonly browser: string;
}

/**
 * Prints every edition in every combination of languages into the site's open data. The pages are read from the
 * folder under their published addresses: nothing is served and nothing is asked from the network.
 * @returns the files written, below the site, with their lengths in bytes
 */
export async function printReports(
  press: Press,
  editions: readonly Edition[],
): Promise<readonly { readonly file: string; readonly bytes: number }[]> {
  const browser = await chromium.launch({ executablePath: press.browser, args: quiet });
  const written: { file: string; bytes: number }[] = [];
  try {
    for (const edition of editions)
      for (const tongues of reportTongues) {
        const path = tongues.length > 1 ? pathToPrint(edition.id) : pathToPrint(edition.id, tongues[0]);
        const pdf = await printPage(browser, press, path.slice(press.base.length), edition.updated);
        const file = pathToData(edition.id, pdfFile(tongues)).slice(press.base.length);
        writeFileSync(join(press.site, file), pdf);
        written.push({ file, bytes: pdf.length });
      }
  } finally {
    await browser.close();
  }
  return written;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // The same outlines and the same line breaks on every screen.
  '--font-render-hinting=none',
  '--force-device-scale-factor=1',
];

async function printPage(browser: Browser, press: Press, path: string, day: string): Promise<Buffer> {
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1280, height: 900 } });
  const address = new URL(press.base, press.origin).href;
  await page.route('**/*', (route) => answer(route, press.site, address));
  await page.goto(address + path);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(setSubscripts);
  await page.evaluate(setRunningHeads);
  await page.evaluate(useFaces, await facesOf(page));
  const headings = await page.evaluate(headingsOf);
  const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  await page.close();
  const pdf = numberNodes(stampDates(bytes.toString('latin1'), day));
  return Buffer.from(nameBookmarks(pdf, headings), 'latin1');
}

/** Answers from the folder of the site; what lies elsewhere or is not there stays unanswered. */
async function answer(route: Route, site: string, address: string): Promise<void> {
  const { href, pathname } = new URL(route.request().url());
  const below = decodeURIComponent(pathname.slice(new URL(address).pathname.length));
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  return href.startsWith(address) && existsSync(join(site, file))
    ? route.fulfill({ body: readFileSync(join(site, file)), contentType: contentTypeOf(file) })
    : route.abort();
}

const require = createRequire(import.meta.url);

/** They come with the project, so that every machine prints alike. */
const faceFiles = {
  400: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  700: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
} as const;

/**
 * The faces, cut to the characters of the page. Uncut, some glyphs stand for two characters (青 and the radical ⻘),
 * and whoever searches or copies the PDF would meet the wrong one.
 */
async function facesOf(page: Page): Promise<readonly { readonly weight: string; readonly base64: string }[]> {
  const characters = await page.evaluate(charactersOf);
  return Promise.all(
    Object.entries(faceFiles).map(async ([weight, file]) => {
      const face = await subsetFont(readFileSync(require.resolve(file)), characters, {
        targetFormat: 'sfnt',
      });
      return { weight, base64: face.toString('base64') };
    }),
  );
}
