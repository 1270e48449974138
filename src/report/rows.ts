import type { Locale } from '#i18n/locales.ts';
import { bars, dumbbells, ladder, shares, tiles, units } from './count-rows.ts';
import type { Exhibit, ExhibitKind, ExhibitOf } from './exhibit-schema.ts';
import type { Edition } from './model.ts';
import { oncePer } from './once.ts';
import { links, network, stages, tree } from './relation-rows.ts';
import { type Column, type Table, Writer } from './row-writer.ts';
import { crowd, leverage, reductions } from './whole-rows.ts';

type RowsFor<Kind extends ExhibitKind> = (exhibit: ExhibitOf<Kind>, writer: Writer) => object;

const builders = {
  bars,
  crowd,
  dumbbells,
  ladder,
  leverage,
  links,
  network,
  reductions,
  shares,
  stages,
  tiles,
  tree,
  units,
} satisfies { readonly [Kind in ExhibitKind]: RowsFor<Kind> };

const columns = {
  bars: ['item', 'number', 'note'],
  crowd: ['item', 'number'],
  dumbbells: ['item', 'number', 'note'],
  ladder: ['item', 'number', 'note'],
  leverage: ['item', 'number'],
  links: ['to', 'from', 'note'],
  network: ['to', 'from', 'kind', 'note', 'topic'],
  reductions: ['item', 'number'],
  shares: ['item', 'number', 'share'],
  stages: ['item', 'note', 'stage'],
  tiles: ['item', 'number', 'note'],
  tree: ['item', 'number', 'note'],
  units: ['item', 'number', 'share'],
} as const satisfies Record<ExhibitKind, readonly Column[]>;

export type { Column, Table } from './row-writer.ts';

/** The rows a chart is drawn from. */
export type ExhibitRows = ReturnType<(typeof builders)[ExhibitKind]>;

/**
 * The rows of an exhibit in one language, each word and number written: for the chart, and the same rows as
 * a table for the page and its downloads. Throws where the exhibit relies on something that does not exist.
 */
export function rowsOf(
  edition: Edition,
  exhibit: Exhibit,
  locale: Locale,
): { readonly chart: ExhibitRows; readonly table: Table } {
  const known = knownRows(exhibit);
  const found = known.get(locale);
  if (found) return found;
  const writer = new Writer(edition, locale);
  const build = builders[exhibit.kind] as (exhibit: Exhibit, writer: Writer) => ExhibitRows;
  const chart = build(exhibit, writer);
  const rows = { chart, table: withoutEmpty({ columns: columns[exhibit.kind], rows: writer.rows }) };
  known.set(locale, rows);
  return rows;
}

/** An exhibit belongs to one edition, and stands on many pages and in many files. */
const knownRows = oncePer(
  (_: Exhibit) => new Map<Locale, { readonly chart: ExhibitRows; readonly table: Table }>(),
);

/** Leaves out the columns in which no row has anything to say. */
function withoutEmpty({ columns, rows }: Table): Table {
  const isUsed = (place: number): boolean => rows.some(({ cells }) => cells[place] !== '');
  return {
    columns: columns.filter((_, place) => isUsed(place)),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, place) => isUsed(place)) })),
  };
}
