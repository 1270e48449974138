import { localeFacts, locales } from '#i18n/locales.ts';
import { qualifiers } from '#report/schema.ts';
import type { Column } from './csv.ts';
import type { FigureRecord, TermRecord } from './schemas.ts';

/** Columns of `figures.csv`: the ten that other people's programs rely on first, then the rest. */
export const figureColumns: readonly Column<FigureRecord>[] = [
  text('id', true, 'Id', '编号', ({ id }) => id),
  text('section', true, 'Section', '章', ({ section }) => section),
  ...localized('label', 'Label', '名称', (row: FigureRecord) => row.label),
  {
    name: 'value',
    type: 'number',
    required: true,
    title: { en: 'Value in base units', zh: '数值（基本单位）' },
    of: ({ value }) => value,
  },
  text('unit', true, 'Unit', '单位', ({ unit }) => unit),
  {
    ...text<FigureRecord>('qualifier', true, 'Qualifier', '限定词', ({ qualifier }) => qualifier),
    values: qualifiers,
  },
  {
    ...text<FigureRecord>(
      'share_stated',
      false,
      'Share of the province as printed',
      '占全省份额（原文写法）',
      ({ share }) => share ?? '',
    ),
    pattern: '^(\\d{1,2}/\\d{1,2}|\\d{1,2}%)$',
  },
  text('paragraph', true, 'Paragraph id', '段落编号', ({ paragraph }) => paragraph),
  text('printed', true, 'Form printed in the source', '原文写法', ({ printed }) => printed),
  text('topic', true, 'Topic', '节', ({ topic }) => topic),
  integer('source_paragraph', 'Paragraph of the source', '原文段次', ({ place }) => place.paragraph),
  integer('source_sentence', 'Sentence of that paragraph', '原文句次', ({ place }) => place.sentence),
  ...localized('text', 'As the pages write it', '页面写法', (row: FigureRecord) => row.text),
  ...localized('meaning', 'What it counts', '所指', (row: FigureRecord) => row.meaning),
  ...localized('share_of', 'What the share is a share of', '份额所占的整体', (row: FigureRecord) => row.shareOf, false),
];

/** Columns of `glossary.csv`. Several values of one cell are parted by `|`. */
export const termColumns: readonly Column<TermRecord>[] = [
  text('id', true, 'Id', '编号', ({ id }) => id),
  text('kind', true, 'Kind', '类别', ({ kind }) => kind),
  ...localized('name', 'Name', '名称', (row: TermRecord) => row.name),
  ...localized('explanation', 'Explanation', '解释', (row: TermRecord) => row.explanation),
  ...localized(
    'forms',
    'Other forms in the text',
    '正文中的其他写法',
    (row: TermRecord) => joined(row.forms),
    false,
  ),
  ...localized('aliases', 'Other names', '别名', (row: TermRecord) => joined(row.aliases), false),
  {
    ...text<TermRecord>('english', true, 'Whose English', '英文名的来历', ({ english }) => english),
    values: ['official', 'attested', 'ours'],
  },
  text('paragraphs', false, 'Paragraphs that use it', '出现的段落', ({ paragraphs }) => paragraphs.join('|')),
];

function joined(values: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([locale, items]) => [locale, items.join('|')]));
}

function text<Row>(
  name: string,
  required: boolean,
  en: string,
  zh: string,
  of: (row: Row) => string,
): Column<Row> {
  return { name, type: 'string', required, title: { en, zh }, of };
}

function integer(
  name: string,
  en: string,
  zh: string,
  of: (row: FigureRecord) => number,
): Column<FigureRecord> {
  return { name, type: 'integer', required: true, title: { en, zh }, of };
}

/** One column for each language of the site: `label_zh`, `label_en`. */
function localized<Row>(
  name: string,
  en: string,
  zh: string,
  of: (row: Row) => Readonly<Record<string, string>> | null,
  required = true,
): readonly Column<Row>[] {
  return locales.map((locale) =>
    text<Row>(
      `${name}_${locale}`,
      required,
      `${en} (${localeFacts[locale].tag})`,
      `${zh}（${localeFacts[locale].name}）`,
      (row) => of(row)?.[locale] ?? '',
    ),
  );
}
