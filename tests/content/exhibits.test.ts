import { describe, expect, it } from 'vitest';
import { layoutChart, platesOf } from '#charts/charts.ts';
import { narrow, wide, type Shape } from '#charts/shapes.ts';
import { locales } from '#i18n/locales.ts';
import { derivedOf } from '#report/derived.ts';
import { pathToPlace } from '#report/exhibit-place.ts';
import { exhibitWords, writtenFigure } from '#report/exhibit-words.ts';
import { report } from '#report/report.ts';
import { rowsOf } from '#report/rows.ts';

const exhibits = report().editions.flatMap((edition) =>
  edition.exhibits.flatMap((exhibit) =>
    locales.map((locale) => ({ edition, exhibit, locale, id: exhibit.id })),
  ),
);

interface Source {
  readonly row: number;
  readonly figure?: string;
}

/** Every object of the rows that has a mark, with its mark. */
function marked(value: unknown): readonly (Record<string, unknown> & { mark: Source })[] {
  if (Array.isArray(value)) return value.flatMap(marked);
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(marked);
  return 'mark' in value ? [value as Record<string, unknown> & { mark: Source }, ...inner] : inner;
}

function drawnMarks(shapes: readonly Shape[]): readonly Source[] {
  return shapes.flatMap((shape) =>
    shape.tag === 'mark' ? [shape.source as Source] : shape.tag === 'frame' ? drawnMarks(shape.shapes) : [],
  );
}

describe.each(exhibits)('exhibit $id in $locale', ({ edition, exhibit, locale }) => {
  const { chart, table } = rowsOf(edition, exhibit, locale);
  const marks = marked(chart);
  const figureOf = (id: string) => edition.figures.find((figure) => figure.id === id);

  it('has a mark for every row of its table and a row for every mark', () => {
    const rows = table.rows.map((_, row) => row);
    expect(marks.map(({ mark }) => mark.row).toSorted((a, b) => a - b)).toEqual(rows);
    for (const size of [narrow, wide]) {
      const drawn = drawnMarks(layoutChart(chart, size).shapes).map(({ row }) => row);
      expect(drawn.toSorted((a, b) => a - b)).toEqual(rows);
    }
  });

  it('says in each row what the ledger says of the row’s figure', () => {
    const place = table.columns.indexOf('number');
    for (const { mark } of marks) {
      const row = table.rows[mark.row];
      expect(row?.figure).toBe(mark.figure);
      if (!mark.figure) continue;
      const figure = figureOf(mark.figure);
      expect(figure, mark.figure).toBeDefined();
      const cell = row?.cells[place];
      // A share with a whole of its own, a change and a stage are written in their own words.
      const plain = figure && [writtenFigure(figure, locale), figure.share?.printed];
      const digits = String(figure?.value);
      if (place >= 0 && !plain?.some((written) => written && cell?.includes(written)))
        expect(cell).toContain(digits);
    }
  });

  it('draws the very value of the ledger', () => {
    for (const { mark, ...row } of marks) {
      const figure = mark.figure === undefined ? undefined : figureOf(mark.figure);
      if (figure === undefined) continue;
      if (typeof row['count'] === 'number') expect(row['count']).toBe(figure.value);
      if (typeof row['cut'] === 'number') expect(row['cut']).toBe(figure.value);
      if (typeof row['value'] === 'number' && chart.kind !== 'shares' && chart.kind !== 'crowd')
        expect(row['value']).toBe(figure.value);
      if (typeof row['precision'] === 'string') expect(row['precision']).toBe(figure.qualifier);
    }
  });

  it('leaves no cell of a heading, no column and no description empty', () => {
    expect(
      table.rows.filter(({ cells }) => cells.length !== table.columns.length || cells[0] === ''),
    ).toEqual([]);
    for (const words of [exhibit.finding, exhibit.howToRead, exhibit.purpose])
      expect(exhibitWords(edition, words, locale)).not.toMatch(/^\s*$|[{}]/);
  });

  it('is the same drawing every time, and a drawing only of numbers', () => {
    const plates = platesOf(chart);
    expect(platesOf(structuredClone(chart))).toEqual(plates);
    for (const { markup } of plates) expect(markup).not.toMatch(/NaN|undefined|Infinity| style=|<script/);
  });

  it('has an address of its own', () => {
    expect(pathToPlace(edition, exhibit, locale)).toMatch(
      new RegExp(`^/${locale}/${edition.id}/.*#${exhibit.id}$`),
    );
  });
});

describe('what the site works out itself', () => {
  const [edition] = report().editions;
  const find = (id: string) => edition!.exhibits.find((exhibit) => exhibit.id === id)!;

  it('is a lower bound of a ratio, whole and with its sum', () => {
    expect(derivedOf(edition!, find('leverage'), 'en')).toMatchObject({ kind: 'ratio', times: '21' });
  });

  it('is a product of a stated rate, as exact as the rate', () => {
    expect(derivedOf(edition!, find('train-index'), 'zh')).toMatchObject({ rate: 130, template: '约#吨' });
  });

  it('stands nowhere else', () => {
    const others = edition!.exhibits.filter(({ id }) => !['leverage', 'train-index'].includes(id));
    expect(others.filter((exhibit) => derivedOf(edition!, exhibit, 'en'))).toEqual([]);
  });
});
