import type { Localized } from '#i18n/locales.ts';

/** One column of a table: its stable name, what it holds, and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer';
  /** Whether every row has a value. */
  readonly required: boolean;
  /** What a value looks like, as an ECMAScript regular expression of the whole value. */
  readonly pattern?: string;
  readonly values?: readonly string[];
  readonly title: Localized;
  readonly of: (row: Row) => string | number;
}

/** A table with a header row of stable names: RFC 4180, with CRLF line ends, UTF-8 without a mark. */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return lines(columns, rows, (text) => text);
}

/** The same table for Excel, which opens CSV without asking: marked as UTF-8, its fractions kept as they are. */
export function writeExcelCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return byteOrderMark + lines(columns, rows, keptByExcel);
}

/** A fraction as a formula: as it stands, Excel would make the first of May of `1/5`. */
const keptByExcel = (text: string): string => (/^\d+\/\d+$/.test(text) ? `="${text}"` : text);

function lines<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  kept: (text: string) => string,
): string {
  const cells = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map((column) => kept(String(column.of(row))))),
  ];
  return cells.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** The mark without which Excel on Chinese Windows takes UTF-8 for GBK. */
export const byteOrderMark = '\ufeff';

/** A field, quoted where it holds a separator, a quote, or a line end (RFC 4180, section 2, rules 5 to 7). */
export function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
