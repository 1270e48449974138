import { localeFacts, localize, locales, type Localized } from '#i18n/locales.ts';
import { translate } from '#i18n/translate.ts';
import type { Exhibit } from '#report/exhibit-schema.ts';
import { columnWord } from '#report/column-words.ts';
import type { Edition } from '#report/model.ts';
import { paragraphOf } from '#report/places.ts';
import { findFigure } from '#report/report.ts';
import type { Figure } from '#report/schema.ts';
import { rowsOf, type Column as TableColumn } from '#report/rows.ts';
import { type ColumnKey, columnTitle } from './column-titles.ts';
import { type Column, writeCsv } from './csv.ts';
import { plain } from './plain.ts';

/** One row of an exhibit's table: its words in every language, and the figure of the ledger it shows. */
interface Row {
  readonly exhibit: string;
  /** Counted from 1, as the page shows them. */
  readonly place: number;
  readonly cells: Localized<readonly string[]>;
  readonly figure: Figure | undefined;
  readonly paragraph: string;
}

function rows(edition: Edition, exhibit: Exhibit) {
  const tables = localize((locale) => rowsOf(edition, exhibit, locale).table);
  const first = tables[locales[0]];
  const all = first.rows.map(({ figure: id }, index): Row => {
    const figure = id === undefined ? undefined : findFigure(edition, id);
    return {
      exhibit: exhibit.id,
      place: index + 1,
      cells: localize((locale) => (tables[locale].rows[index]?.cells ?? []).map(plain)),
      figure,
      paragraph: figure ? paragraphOf(edition, figure).id : '',
    };
  });
  return { columns: first.columns, all };
}

/** A column of words for each language: `item_zh`, `item_en`. */
function written(name: TableColumn, index: number): readonly Column<Row>[] {
  return locales.map((locale) => ({
    name: `${name}_${locale}`,
    type: 'string',
    required: false,
    title: localize((reader) => `${columnWord(name, translate(reader))} (${localeFacts[locale].tag})`),
    of: ({ cells }) => cells[locale][index] ?? '',
  }));
}

function fact(name: ColumnKey, of: (row: Row) => string | number): Column<Row> {
  return { name, type: 'string', required: false, title: columnTitle(name), of };
}

/** The words of each column in every language, then what the ledger says of the row's figure. */
function columnsOf(names: readonly TableColumn[]): readonly Column<Row>[] {
  return [
    fact('exhibit', ({ exhibit }) => exhibit),
    fact('row', ({ place }) => place),
    ...names.flatMap(written),
    fact('figure', ({ figure }) => figure?.id ?? ''),
    fact('value', ({ figure }) => figure?.value ?? ''),
    fact('unit', ({ figure }) => figure?.unit ?? ''),
    fact('qualifier', ({ figure }) => figure?.qualifier ?? ''),
    fact('share_stated', ({ figure }) => figure?.share?.printed ?? ''),
    fact('paragraph', ({ paragraph }) => paragraph),
    fact('printed', ({ figure }) => figure?.printed ?? ''),
  ];
}

/**
 * The rows of an exhibit as CSV, with the words of every language; only figures of the report, nothing derived.
 * @param write `writeCsv`, or `writeExcelCsv` for the copy that Excel opens
 */
export function exhibitCsv(edition: Edition, exhibit: Exhibit, write = writeCsv<Row>): string {
  const { columns, all } = rows(edition, exhibit);
  return write(columnsOf(columns), all);
}
