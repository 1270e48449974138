import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#i18n/locales.ts';
import { report } from '#report/report.ts';
import { attributeOf, classesOf, type Element, elementsBelow, isElement, textOf } from '../html.ts';
import { named, pageAt, placeOf, readText } from './site.ts';

/** What `figures.json` promises to those who build on it. */
interface PublishedFigure {
  readonly id: string;
  readonly section: string;
  readonly topic: string;
  readonly label: Readonly<Record<Locale, string>>;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: string;
  readonly share: string | null;
  readonly printed: string;
  readonly text: Readonly<Record<Locale, string>>;
}

const [edition] = report().editions.slice(-1);
const { id, sections, figures } = edition!;
const published = JSON.parse(readText(`data/${id}/figures.json`)) as readonly PublishedFigure[];
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The figures of each paragraph of a page, by the paragraph's place. */
function figuresOf(
  path: string,
): ReadonlyMap<string, readonly { readonly id: string; readonly text: string }[]> {
  const page = pageAt(path);
  const paragraphs = named(page, 'p').flatMap((paragraph) => {
    const marks = paragraph.childNodes.find(
      (child): child is Element => isElement(child) && classesOf(child).includes('marks'),
    );
    const [own] = marks ? [...elementsBelow(marks)].filter(({ tagName }) => tagName === 'a') : [];
    if (!own) return [];
    const place = placeOf(attributeOf(own, 'href') ?? '', path).fragment;
    const links = [...elementsBelow(paragraph)].filter((element) => classesOf(element).includes('figure'));
    return [
      [
        place,
        links.map((link) => ({
          id: placeOf(attributeOf(link, 'href') ?? '', path).fragment,
          text: plain(textOf(link)),
        })),
      ] as const,
    ];
  });
  return new Map(paragraphs);
}

describe('the published ledger', () => {
  it('holds every figure of the ledger with the fields that are promised', () => {
    expect(published.map((figure) => figure.id)).toEqual(figures.map((figure) => figure.id));
    for (const figure of published) {
      expect(figure).toMatchObject({
        section: expect.stringMatching(/^[a-z-]+$/) as string,
        topic: expect.stringMatching(/^[a-z-]+$/) as string,
        value: expect.any(Number) as number,
        unit: expect.stringMatching(/^[a-z-]+$/) as string,
        qualifier: expect.stringMatching(/^(exact|over|nearly|about|at-least|target)$/) as string,
        printed: expect.stringMatching(/\S/) as string,
      });
      expect(figure.share === null || /^(\d\/\d|\d+%)$/.test(figure.share)).toBe(true);
      for (const locale of locales)
        expect([figure.id, figure.label[locale].length > 0, figure.text[locale].length > 0]).toEqual([
          figure.id,
          true,
          true,
        ]);
    }
  });

  it.each(locales)('agrees with what the pages say (%s)', (locale) => {
    for (const { slug } of sections) {
      const written = [...figuresOf(`${locale}/${id}/${slug}/`).values()].flat();
      for (const { id: figure, text } of written) {
        const entry = published.find((candidate) => candidate.id === figure)!;
        // Where a share stands in the sentence it is written by itself.
        const said = [plain(entry.text[locale]), entry.share ?? ''];
        const isSaid = said.some((form) => form !== '' && (text === form || text.includes(form)));
        expect([slug, figure, text, isSaid]).toEqual([slug, figure, text, true]);
      }
    }
  });

  it('leaves no figure out of the pages: each stands in its topic', () => {
    for (const locale of locales)
      for (const { id: figure, section, topic } of published) {
        const places = [...figuresOf(`${locale}/${id}/${section}/`)].filter(([, written]) =>
          written.some((link) => link.id === figure),
        );
        expect([locale, figure, places.some(([place]) => place.replace(/-\d+$/, '') === topic)]).toEqual([
          locale,
          figure,
          true,
        ]);
      }
  });
});

describe('the figures of a paragraph', () => {
  it.each(sections.map(({ slug }) => slug))('are the same in both languages (B9): %s', (slug) => {
    const [chinese, english] = locales.map((locale) =>
      [...figuresOf(`${locale}/${id}/${slug}/`)].map(([place, written]) => [
        place,
        written.map((link) => link.id).sort(),
      ]),
    );
    expect(chinese?.length).toBeGreaterThan(0);
    expect(english).toEqual(chinese);
  });
});
