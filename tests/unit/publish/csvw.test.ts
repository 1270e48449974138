import { describe, expect, it } from 'vitest';
import { dataFiles } from '#publish/files.ts';
import { latestEdition } from '#report/report.ts';
import { address } from './support.ts';

/** W3C Recommendation “Metadata Vocabulary for Tabular Data” (17 December 2015). */
const tableProperties = [
  '@context',
  '@id',
  '@type',
  'url',
  'dialect',
  'notes',
  'suppressOutput',
  'tableSchema',
  'transformations',
];
const inherited = [
  'aboutUrl',
  'datatype',
  'default',
  'lang',
  'null',
  'ordered',
  'propertyUrl',
  'required',
  'separator',
  'textDirection',
  'valueUrl',
];
const schemaProperties = ['@id', '@type', 'columns', 'foreignKeys', 'primaryKey', 'rowTitles', ...inherited];
const columnProperties = ['@id', '@type', 'name', 'suppressOutput', 'titles', 'virtual', ...inherited];
const dialectProperties = [
  'commentPrefix',
  'delimiter',
  'doubleQuote',
  'encoding',
  'header',
  'headerRowCount',
  'lineTerminators',
  'quoteChar',
  'skipBlankRows',
  'skipColumns',
  'skipInitialSpace',
  'skipRows',
  'trim',
];
const datatypes = ['string', 'decimal', 'integer'];

interface Metadata {
  readonly '@context': readonly [string, { readonly '@language': string }];
  readonly url: string;
  readonly dialect: Record<string, unknown>;
  readonly tableSchema: { readonly primaryKey: string; readonly columns: readonly Column[] };
}

interface Column {
  readonly name: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly datatype: string | { readonly base: string; readonly format: string };
}

const files = dataFiles(latestEdition(), address);
const tables = files
  .filter(({ name }) => name.endsWith('.csv-metadata.json'))
  .map(({ name, content }) => ({ name, metadata: JSON.parse(content) as Metadata }));

describe.each(tables)('$name', ({ name, metadata }) => {
  const columns = metadata.tableSchema.columns;

  it('uses the vocabulary’s properties, and others only with a prefix', () => {
    const common = (property: string): boolean => /^(dc|dcat):/.test(property);
    expect(Object.keys(metadata).filter((key) => !tableProperties.includes(key) && !common(key))).toEqual([]);
    expect(Object.keys(metadata.dialect).filter((key) => !dialectProperties.includes(key))).toEqual([]);
    expect(Object.keys(metadata.tableSchema).filter((key) => !schemaProperties.includes(key))).toEqual([]);
    expect(
      columns.flatMap((column) => Object.keys(column)).filter((key) => !columnProperties.includes(key)),
    ).toEqual([]);
  });

  it('has the context that makes it CSVW', () => {
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
  });

  it('stands beside the table it describes and has a title for each header (section 5.1.1 of the data model)', () => {
    expect(`${metadata.url}-metadata.json`).toBe(name);
    const header = files
      .find((file) => file.name === metadata.url)
      ?.content.split('\r\n')[0]
      ?.split(',');
    expect(columns.map(({ titles }) => titles['und'])).toEqual(header);
    expect(columns.map((column) => column.name)).toEqual(header);
  });

  it('names every column in Chinese and English', () => {
    for (const { titles } of columns) expect([titles['zh-CN'], titles['en']].every(Boolean)).toBe(true);
  });

  it('uses datatypes of the vocabulary', () => {
    for (const { datatype } of columns)
      expect(datatypes).toContain(typeof datatype === 'string' ? datatype : datatype.base);
  });
});
