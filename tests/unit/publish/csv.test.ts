import { describe, expect, it } from 'vitest';
import { localize } from '#i18n/locales.ts';
import { cell, type Column, writeCsv } from '#publish/csv.ts';
import { figureColumns, termColumns } from '#publish/figure-columns.ts';
import { figuresJson } from '#publish/figures.ts';
import { dataFiles } from '#publish/files.ts';
import { latestEdition } from '#report/report.ts';
import { address } from './support.ts';

const edition = latestEdition();
const noTitle = localize(() => '');
const contentOf = (name: string): string =>
  dataFiles(edition, address).find((file) => file.name === name)?.content ?? '';

/** Reads RFC 4180 by its own grammar, apart from the writer. */
function readCsv(source: string): readonly (readonly string[])[] {
  return source
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .slice(0, -1)
    .map((line) =>
      line
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
        .map((field) => field.replace(/^"([\s\S]*)"$/, '$1').replaceAll('""', '"')),
    );
}

describe('a table as CSV', () => {
  const columns: readonly Column<string>[] = [
    { name: 'word', type: 'string', required: true, title: noTitle, of: (row) => row },
    { name: 'length', type: 'integer', required: true, title: noTitle, of: (row) => row.length },
  ];

  it('quotes a field that holds a comma, a quote, or a line end, and no other', () => {
    expect(cell('a, b')).toBe('"a, b"');
    expect(cell('a "b"')).toBe('"a ""b"""');
    expect(cell('a\nb')).toBe('"a\nb"');
    expect(cell('占全省1/5；“硕果金”')).toBe('占全省1/5；“硕果金”');
  });

  it('ends every line with CRLF, the last one too', () => {
    expect(writeCsv(columns, ['a', 'b,c'])).toBe('word,length\r\na,1\r\n"b,c",3\r\n');
  });
});

describe('figures.csv', () => {
  it('begins with the ten columns that other programs rely on (C15)', () => {
    expect(contentOf('figures.csv').split('\r\n')[0]).toMatch(
      /^id,section,label_zh,label_en,value,unit,qualifier,share_stated,paragraph,printed(,|$)/,
    );
  });

  it('has one row for each figure of the ledger, and gives back what figures.json holds', () => {
    const [head = [], ...rows] = readCsv(contentOf('figures.csv'));
    expect(rows).toHaveLength(edition.figures.length);
    const at = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
    figuresJson(edition).forEach((figure, index) => {
      const row = rows[index] ?? [];
      expect(row).toHaveLength(head.length);
      expect([
        at(row, 'id'),
        Number(at(row, 'value')),
        at(row, 'share_stated'),
        at(row, 'meaning_en'),
      ]).toEqual([figure.id, figure.value, figure.share ?? '', figure.meaning.en]);
    });
  });

  it('has a copy for Excel that differs by the mark at its beginning, and by fractions that are no dates', () => {
    const plain = readCsv(contentOf('figures.csv'));
    const excel = contentOf('figures-excel.csv');
    expect([excel.startsWith('\ufeff'), contentOf('figures.csv').startsWith('\ufeff')]).toEqual([
      true,
      false,
    ]);
    const shares = edition.figures
      .flatMap(({ share }) => share?.printed ?? [])
      .filter((each) => each.includes('/'));
    expect(
      readCsv(excel.slice(1))
        .flat()
        .filter((field) => field.startsWith('=')),
    ).toEqual(shares.map((share) => `="${share}"`));
    expect(
      readCsv(excel.slice(1)).map((row) => row.map((field) => field.replace(/^="(.*)"$/, '$1'))),
    ).toEqual(plain);
  });

  it('names every column once', () => {
    for (const columns of [figureColumns, termColumns])
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  });
});
