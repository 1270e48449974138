import { createHash } from 'node:crypto';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { report } from '#report/report.ts';
import { attributeOf } from '../html.ts';
import { files, named, pageAt, placeOf, readBytes, readText, relationsOf, settings } from './site.ts';

const { editions, glossary } = report();
const address = (path: string): string => `${settings.origin}${settings.base}${path}`;

function parseXml(file: string): ReturnType<DOMParser['parseFromString']> {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${file}: ${level} ${message}`);
    },
  }).parseFromString(readText(file), 'application/xml');
}

describe('what machines read', () => {
  it('is well-formed XML where it is XML', () => {
    const xml = [...files].filter((file) => /\.(xml|svg|tmx)$/.test(file));
    expect(xml.length).toBeGreaterThan(30);
    for (const file of xml) expect(parseXml(file).documentElement).toBeTruthy();
  });

  it('is JSON where it is JSON', () => {
    const json = [...files].filter((file) => /\.json$/.test(file));
    expect(json.length).toBeGreaterThan(20);
    for (const file of json) expect(() => JSON.parse(readText(file)) as unknown).not.toThrow();
  });

  it('is led to from the head of every page: a feed, and a licence', () => {
    for (const locale of locales) {
      const page = pageAt(`${locale}/`);
      const [feed] = relationsOf(page, 'alternate').filter(
        (link) => attributeOf(link, 'type') === 'application/atom+xml',
      );
      expect(placeOf(attributeOf(feed!, 'href') ?? '', page.path).path).toBe(`${locale}/feed.xml`);
      expect(relationsOf(page, 'license')).toHaveLength(1);
    }
  });

  it('may be read by all: robots.txt allows everything and names the map of the site', () => {
    const lines = readText('robots.txt').split('\n');
    expect(lines).toContain('Allow: /');
    expect(lines).toContain(`Sitemap: ${address('sitemap.xml')}`);
    expect(readText('robots.txt')).not.toMatch(/Disallow: ?\S/);
  });

  it('has the whole text of each language in one file, paragraph by paragraph', () => {
    for (const locale of locales) {
      const text = readText(`${locale}/llms-full.txt`);
      const pairs = JSON.parse(readText(`data/${editions.at(-1)!.id}/bitext.json`)) as readonly {
        readonly id: string;
        readonly text: Readonly<Record<string, string>>;
      }[];
      expect(pairs.length).toBeGreaterThan(40);
      for (const pair of pairs) expect([pair.id, text.includes(pair.text[locale]!)]).toEqual([pair.id, true]);
    }
    expect(readText('llms.txt')).toMatch(/^# .+\n\n> /);
  });
});

describe('the open data', () => {
  it('lists on its page every file it has, and none that it has not', () => {
    for (const locale of locales)
      for (const { id } of editions.slice(-1)) {
        const page = pageAt(`${locale}/data/`);
        const listed = named(page, 'a')
          .map((link) => placeOf(attributeOf(link, 'href') ?? '', page.path).path)
          .filter((path) => path.startsWith(`data/${id}/`) && !path.includes('/exhibits/'));
        const there = [...files].filter(
          (file) => file.startsWith(`data/${id}/`) && !file.includes('/exhibits/'),
        );
        expect(there.filter((file) => !listed.includes(file))).toEqual([]);
      }
  });

  it('is described by the data package with the bytes and digests of the files as they are served', () => {
    for (const { id } of editions) {
      const { resources } = JSON.parse(readText(`data/${id}/datapackage.json`)) as {
        resources: readonly { path: string; bytes: number; hash: string }[];
      };
      expect(resources.length).toBeGreaterThan(5);
      for (const { path, bytes, hash } of resources) {
        const content = readBytes(`data/${id}/${path}`);
        expect([path, bytes, hash]).toEqual([
          path,
          content.length,
          `sha256:${createHash('sha256').update(content).digest('hex')}`,
        ]);
      }
    }
  });

  it('has a copy for spreadsheets that begins with a byte order mark, and one for machines that does not (C15)', () => {
    for (const { id } of editions) {
      const plain = readBytes(`data/${id}/figures.csv`);
      const marked = readBytes(`data/${id}/figures-excel.csv`);
      expect([...marked.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      // Excel would make a date of 1/5: there it stands as a formula, and nothing else differs.
      const asText = marked
        .subarray(3)
        .toString('utf8')
        .replaceAll(/"=""(\d+\/\d+)"""/g, '$1');
      expect(asText).toBe(plain.toString('utf8'));
      expect(plain.toString('utf8').split(/\r?\n/)[0]).toMatch(/^id,section,/);
    }
  });

  it('has a row for every figure and every term, and files of four kinds for every exhibit', () => {
    for (const { id, figures, exhibits } of editions) {
      const rows = (file: string): readonly string[] =>
        readText(file)
          .split('\r\n')
          .slice(1)
          .map((line) => line.split(',')[0]!)
          .filter((first) => /^[a-z0-9-]+$/.test(first));
      expect(rows(`data/${id}/figures.csv`)).toEqual(figures.map((figure) => figure.id));
      expect(rows(`data/${id}/glossary.csv`)).toEqual(glossary.map((term) => term.id));
      for (const exhibit of exhibits)
        for (const ending of [
          'csv',
          'json',
          ...locales.flatMap((locale) => [`${locale}.svg`, `${locale}.png`]),
        ])
          expect([exhibit.id, ending, files.has(`data/${id}/exhibits/${exhibit.id}.${ending}`)]).toEqual([
            exhibit.id,
            ending,
            true,
          ]);
    }
  });

  it('has drawings that stand by themselves: title, source and address inside, nothing from outside', () => {
    for (const { id, exhibits } of editions)
      for (const exhibit of exhibits)
        for (const locale of locales) {
          const svg = readText(`data/${id}/exhibits/${exhibit.id}.${locale}.svg`);
          expect(svg).toContain('<title');
          expect(svg).toContain(new URL(settings.origin).host);
          expect(svg).not.toMatch(/(?:href|src)="(?:https?:)?\/\//);
          const png = readBytes(`data/${id}/exhibits/${exhibit.id}.${locale}.png`);
          expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
          expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1000);
        }
  });
});
