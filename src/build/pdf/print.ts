import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import { contentTypeOf } from '#delivery/media-types.ts';
import { pathToData, pathToPrint } from '#i18n/paths.ts';
import { pdfFile, reportTongues } from '#publish/report-pdfs.ts';
import type { Edition } from '#report/model.ts';
import { stampDates } from './stamp.ts';

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
 * @returns the files written, below the site, with their lengths
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
        const pdf = stampDates(await printPage(browser, press, path.slice(1)), edition.updated);
        const file = pathToData(edition.id, pdfFile(tongues)).slice(1);
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

async function printPage(browser: Browser, { site, origin, base }: Press, path: string): Promise<Buffer> {
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1280, height: 900 } });
  const address = new URL(base, origin).href;
  await page.route('**/*', (route) => answer(route, site, address));
  await page.goto(address + path);
  await useFaces(page, address);
  await page.evaluate(setSubscripts);
  await page.evaluate(setRunningHeads);
  const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  await page.close();
  return pdf;
}

const require = createRequire(import.meta.url);

/** The faces of the report, by the weight they are used in. They come with the project, so every machine prints alike. */
const faces: Readonly<Record<string, string>> = {
  400: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  700: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
};
const facePath = 'report-face-';

async function answer(route: Route, site: string, address: string): Promise<void> {
  const { pathname, href } = new URL(route.request().url());
  if (!href.startsWith(address)) return route.abort();
  const below = decodeURIComponent(pathname.slice(new URL(address).pathname.length));
  if (below.startsWith(facePath)) {
    const face = faces[below.slice(facePath.length)];
    return face ? route.fulfill({ path: require.resolve(face), contentType: 'font/ttf' }) : route.abort();
  }
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  return route.fulfill({ body: readFileSync(join(site, file)), contentType: contentTypeOf(file) });
}

/** Gives the page the family `Report`, which the print sheet asks for first. */
async function useFaces(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(
    async ({ weights, path }) => {
      const loaded = await Promise.all(
        weights.map((weight) => new FontFace('Report', `url(${path}${weight})`, { weight }).load()),
      );
      for (const face of loaded) document.fonts.add(face);
      await document.fonts.ready;
    },
    { weights: Object.keys(faces), path: address + facePath },
  );
}

/** Runs in the page: sets subscript digits as small digits below the line, since the faces have no such characters. */
function setSubscripts(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode())
    if (/[₀-₉]/.test(walker.currentNode.nodeValue ?? '')) found.push(walker.currentNode as Text);
  for (const text of found) {
    const isDrawn = text.parentElement instanceof SVGElement;
    const pieces = text.data.split(/([₀-₉]+)/).map((piece, index) => {
      if (index % 2 === 0) return piece;
      const small = isDrawn
        ? document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
        : document.createElement('sub');
      if (isDrawn) {
        small.setAttribute('baseline-shift', '-20%');
        small.setAttribute('font-size', '70%');
      }
      small.textContent = [...piece].map((digit) => (digit.codePointAt(0) ?? 0) - 0x2080).join('');
      return small;
    });
    text.replaceWith(...pieces);
  }
}

/** Runs in the page: sets the name of each part above its pages. On the page itself the rules would weigh too much. */
function setRunningHeads(): void {
  const sheet = new CSSStyleSheet();
  for (const { id, dataset } of document.querySelectorAll<HTMLElement>('[data-head]')) {
    sheet.insertRule(`@page ${id} { @top-right { content: ${JSON.stringify(dataset['head'])} } }`);
    sheet.insertRule(`#${id} { page: ${id} }`);
  }
  document.adoptedStyleSheets = [sheet];
}
