import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, pagesBelow } from '#delivery/built-files.ts';
import { attributeOf, classesOf, type Element, elementsBelow, parsePage, textOf } from '../html.ts';
import { latestEdition, report, unitOf } from '../../src/report/report.ts';
import { writeInFigures } from '../../src/report/write.ts';
import { copyProject, type SiteBuild } from '../site-build.ts';
import { type ReadPdf, readPdf, squash } from './read-pdf.ts';

/** What `npm run pdf` does after the content was checked, in a copy of the project. */
const command = 'src/build/pdf/cli.ts';

const edition = latestEdition();
const { id } = edition;

/** The reports of the newest edition; those of older ones are printed by the same rules. */
const reports = [
  {
    file: 'report.zh.pdf',
    page: `zh/${id}/print/`,
    language: 'zh-CN',
    locales: ['zh'],
    type: 10.5,
    pages: [24, 40],
  },
  {
    file: 'report.en.pdf',
    page: `en/${id}/print/`,
    language: 'en',
    locales: ['en'],
    type: 10.5,
    pages: [28, 48],
  },
  {
    file: 'report.zh-en.pdf',
    page: `parallel/${id}/print/`,
    language: 'zh-CN',
    locales: ['zh', 'en'],
    type: 9.45,
    pages: [34, 56],
  },
] as const;

let copy: SiteBuild;
const pdfs = new Map<string, ReadPdf>();
const pathOf = (file: string): string => join(copy.dist, 'data', id, file);
const run = (...options: string[]): string =>
  execFileSync(process.execPath, [command, ...options], { cwd: copy.project, encoding: 'utf8' });

beforeAll(async () => {
  copy = copyProject('pdf');
  run();
  for (const { file } of reports) pdfs.set(file, await readPdf(pathOf(file)));
});
afterAll(() => copy.remove());

const pdfOf = (file: string): ReadPdf => {
  const pdf = pdfs.get(file);
  if (!pdf) throw new Error(`${file} was not printed.`);
  return pdf;
};

/** The elements of a page's document that are printed. */
function printed(page: string): readonly Element[] {
  const main = [...elementsBelow(parsePage(copy.dist, `${page}index.html`))].find(
    ({ tagName }) => tagName === 'main',
  );
  if (!main) throw new Error(`${page} has no main.`);
  const onScreen = new Set(
    [...elementsBelow(main)]
      .filter((element) => classesOf(element).includes('screen'))
      .flatMap((element) => [element, ...elementsBelow(element)]),
  );
  return [...elementsBelow(main)].filter((element) => !onScreen.has(element));
}

/** As it is set: the faces have no subscript digits, so they are set as small ones. */
const asSet = (text: string): string =>
  text.replaceAll(/[₀-₉]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x2080));

describe.each(reports)('$file', ({ file, page, language, locales, type, pages: [fewest, most] }) => {
  it('has a sensible number of pages, all A4', () => {
    const { sizes } = pdfOf(file);
    expect(sizes.length).toBeGreaterThanOrEqual(fewest);
    expect(sizes.length).toBeLessThanOrEqual(most);
    for (const [width, height] of sizes) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });

  it('has the headings of the page as bookmarks, at their levels, each leading further on', () => {
    const headings = printed(page)
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map((heading) => ({
        title: asSet(textOf(heading)).replaceAll(/\s+/g, ' ').trim(),
        level: Number(heading.tagName[1]),
      }));
    const { bookmarks } = pdfOf(file);
    expect(bookmarks.map(({ title, level }) => ({ title, level }))).toEqual(headings);
    expect(headings.length).toBeGreaterThan(40);
    const pages = bookmarks.map((bookmark) => bookmark.page);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(pages[0]).toBe(1);
    expect(pages.at(-1)).toBeGreaterThan(fewest - 2);
  });

  it('holds every word of the page, so that it can be searched and copied', () => {
    const text = pdfOf(file).texts.join('');
    const pieces = printed(page)
      .filter(({ tagName }) => ['p', 'h1', 'h2', 'h3', 'h4', 'th', 'td', 'dt'].includes(tagName))
      .map((element) => squash(asSet(textOf(element))));
    expect(pieces.length).toBeGreaterThan(500);
    expect(pieces.filter((piece) => !text.includes(piece))).toEqual([]);
  });

  it('is set in its full size: nothing was too wide for the page, which would shrink it all', () => {
    expect(pdfOf(file).typeSizes.get(type)).toBeGreaterThan(3000);
  });

  it('holds every figure as each of its languages writes it', () => {
    const text = pdfOf(file).texts.join('');
    const missing = edition.figures.flatMap((figure) =>
      locales
        .map((locale) => squash(writeInFigures(figure, unitOf(figure), locale).text))
        .filter((written) => !text.includes(written)),
    );
    expect(missing).toEqual([]);
  });

  it('is set in one family, which it carries along', () => {
    const { faces } = pdfOf(file);
    expect(faces.length).toBeGreaterThan(1);
    for (const { name, isEmbedded } of faces)
      expect([name, isEmbedded, /NotoSerifSC-(Regular|Bold)$/.test(name)]).toEqual([name, true, true]);
  });

  it('is tagged, names its languages and title, and describes every drawing', () => {
    const pdf = pdfOf(file);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.language).toBe(language);
    expect(pdf.title).toContain(String(edition.year));
    const roles = new Set(pdf.tags.map(({ role }) => role));
    for (const role of ['H1', 'H2', 'H3', 'H4', 'P', 'Table', 'TH', 'TD', 'Link', 'Figure'])
      expect([role, roles.has(role)]).toEqual([role, true]);
    const drawings = pdf.tags.filter(({ role }) => role === 'Figure');
    expect(drawings.filter(({ alt }) => !alt)).toEqual([]);
    // Chromium passes on the language of blocks and cells, not of a few words in a line.
    const others = new Set(pdf.tags.flatMap(({ lang }) => (lang && lang !== language ? [lang] : [])));
    expect([...others]).toEqual(page.startsWith('zh/') ? [] : [language === 'en' ? 'zh-CN' : 'en']);
  });

  it('leads to places in itself, and outside only to published addresses', () => {
    const { inside, outside } = pdfOf(file).links;
    expect(inside.length).toBeGreaterThan(300);
    expect(outside.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  it('is dated as its content', () => {
    const day = edition.updated.replaceAll('-', '');
    for (const date of pdfOf(file).dates) expect(date).toMatch(new RegExp(`^D:${day}000000`));
  });
});

describe('npm run pdf', () => {
  it('links to every PDF it prints, from the pages to print and the page of the data, and to no other', () => {
    const made = filesBelow(copy.dist).filter((file) => file.endsWith('.pdf'));
    expect(made.length).toBe(report().editions.length * reports.length);
    const linking = pagesBelow(copy.dist).map((page) => ({
      page,
      pdfs: [...elementsBelow(parsePage(copy.dist, page))]
        .filter(({ tagName }) => tagName === 'a')
        .map((link) => (attributeOf(link, 'href') ?? '').slice(1))
        .filter((href) => href.endsWith('.pdf')),
    }));
    const own = made.filter((pdf) => pdf.startsWith(`data/${id}/`));
    for (const page of [...reports.map(({ page }) => page), 'zh/data/', 'en/data/'])
      expect([page, linking.find((each) => each.page === `${page}index.html`)?.pdfs.toSorted()]).toEqual([
        page,
        own,
      ]);
    expect(linking.flatMap(({ pdfs }) => pdfs).filter((pdf) => !made.includes(pdf))).toEqual([]);
  });

  it('prints the same bytes again', () => {
    const before = reports.map(({ file }) => readFileSync(pathOf(file)));
    run('--site', 'dist');
    for (const [index, { file }] of reports.entries())
      expect([file, readFileSync(pathOf(file)).equals(before[index]!)]).toEqual([file, true]);
  });

  it('says in one sentence what to install where there is no browser', () => {
    let said = '';
    try {
      execFileSync(process.execPath, [command], {
        cwd: copy.project,
        env: { ...process.env, CHROMIUM: '/nowhere/chromium' },
        stdio: 'pipe',
      });
    } catch (error) {
      said = String((error as { stderr: Buffer }).stderr);
    }
    expect(said.trim().split('\n')).toEqual([expect.stringContaining('apt-get install chromium')]);
  });
});

describe('below a sub-path', () => {
  it('is printed from there, and lies in the site as elsewhere', async () => {
    const file = pathOf('report.en.pdf');
    const before = readFileSync(file);
    rmSync(file);
    execFileSync(process.execPath, [command], {
      cwd: copy.project,
      env: { ...process.env, SITE_BASE: '/report/', SITE_ORIGIN: 'https://elsewhere.example' },
      stdio: 'pipe',
    });
    expect((await readPdf(file)).texts.join('')).toContain(`https://elsewhere.example/report/en/${id}/`);
    writeFileSync(file, before);
  });
});
