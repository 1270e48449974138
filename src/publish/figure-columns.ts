import { locales, localize } from '#i18n/locales.ts';
import { languageName } from '#i18n/numbers.ts';
import { translate } from '#i18n/translate.ts';
import { englishNames, qualifiers, sharePattern } from '#report/schema.ts';
import { type ColumnKey, columnTitle } from './column-titles.ts';
import type { Column } from './csv.ts';
import type { FigureRecord, TermRecord } from './schemas.ts';

/** Columns of `figures.csv`: the ten that other people's programs rely on first, then the rest. */
export const figureColumns: readonly Column<FigureRecord>[] = [
  text('id', true, ({ id }) => id),
  text('section', true, ({ section }) => section),
  ...localized('label', (row: FigureRecord) => row.label),
  {
    name: 'value',
    type: 'number',
    required: true,
    title: columnTitle('value'),
    of: ({ value }) => value,
  },
  text('unit', true, ({ unit }) => unit),
  {
    ...text<FigureRecord>('qualifier', true, ({ qualifier }) => qualifier),
    values: qualifiers,
  },
  {
    ...text<FigureRecord>('share_stated', false, ({ share }) => share ?? ''),
    pattern: sharePattern.source,
  },
  text('paragraph', true, ({ paragraph }) => paragraph),
  text('printed', true, ({ printed }) => printed),
  text('topic', true, ({ topic }) => topic),
  integer('source_paragraph', ({ place }) => place.paragraph),
  integer('source_sentence', ({ place }) => place.sentence),
  ...localized('text', (row: FigureRecord) => row.text),
  ...localized('meaning', (row: FigureRecord) => row.meaning),
  ...localized('share_of', (row: FigureRecord) => row.shareOf, false),
];

/** Columns of `glossary.csv`. Several values of one cell are parted by `|`. */
export const termColumns: readonly Column<TermRecord>[] = [
  text('id', true, ({ id }) => id),
  text('kind', true, ({ kind }) => kind),
  ...localized('name', (row: TermRecord) => row.name),
  ...localized('explanation', (row: TermRecord) => row.explanation),
  ...localized('forms', (row: TermRecord) => joined(row.forms), false),
  ...localized('aliases', (row: TermRecord) => joined(row.aliases), false),
  {
    ...text<TermRecord>('english', true, ({ english }) => english),
    values: englishNames,
  },
  text('paragraphs', false, ({ paragraphs }) => paragraphs.join('|')),
];

function joined(values: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([locale, items]) => [locale, items.join('|')]));
}

function text<Row>(name: ColumnKey, required: boolean, of: (row: Row) => string): Column<Row> {
  return { name, type: 'string', required, title: columnTitle(name), of };
}

function integer(name: ColumnKey, of: (row: FigureRecord) => number): Column<FigureRecord> {
  return { name, type: 'integer', required: true, title: columnTitle(name), of };
}

/** One column for each language of the site: `label_zh`, `label_en`. */
function localized<Row>(
  name: ColumnKey,
  of: (row: Row) => Readonly<Record<string, string>> | null,
  required = true,
): readonly Column<Row>[] {
  return locales.map((locale) => ({
    name: `${name}_${locale}`,
    type: 'string',
    required,
    title: localize((reader) =>
      translate(reader)('marks:aside', {
        text: columnTitle(name)[reader],
        aside: languageName(locale, reader),
      }),
    ),
    of: (row) => of(row)?.[locale] ?? '',
  }));
}
