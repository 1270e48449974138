import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { exhibitJson } from '#publish/exhibit-json.ts';
import { dataFiles } from '#publish/files.ts';
import { jsonSchema, type SchemaName, schemaNames } from '#publish/schemas.ts';
import { latestEdition } from '#report/report.ts';
import { address } from './support.ts';

const validator = new Ajv2020({
  allErrors: true,
  strict: true,
  formats: { uri: (text: string) => URL.canParse(text) },
});
const checks = new Map(schemaNames.map((name) => [name, validator.compile(jsonSchema(name, address))]));
const check = (name: SchemaName) => checks.get(name)!;
const files = dataFiles(latestEdition(), address);
/** The schemas of files that hold a list. */
const lists = schemaNames.filter((name) => files.some(({ schema }) => schema === name));
const valueOf = (name: SchemaName): readonly Record<string, unknown>[] =>
  JSON.parse(files.find(({ schema }) => schema === name)?.content ?? 'null') as readonly Record<
    string,
    unknown
  >[];

describe('the JSON Schema of a file', () => {
  it.each(lists)('is met by %s.json', (name) => {
    check(name)(valueOf(name));
    expect(check(name).errors).toBeNull();
    expect(valueOf(name).length).toBeGreaterThan(0);
  });

  it.each(lists)('refuses %s.json when a field is missing, unknown, or of another type', (name) => {
    const [first = {}] = valueOf(name);
    const { id: _, ...missing } = first;
    expect(check(name)([missing])).toBe(false);
    expect(check(name)([{ ...first, extra: 1 }])).toBe(false);
    expect(check(name)([{ ...first, id: 7 }])).toBe(false);
  });

  it.each(schemaNames)('stands at its own address (%s)', (name) => {
    expect(jsonSchema(name, address)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://qingdao-science.example/data/schemas/${name}.schema.json`,
    });
  });

  it('is met by the file of every exhibit, and refuses one without its source', () => {
    for (const exhibit of latestEdition().exhibits) {
      const file: unknown = JSON.parse(JSON.stringify(exhibitJson(latestEdition(), exhibit, address)));
      check('exhibit')(file);
      expect([exhibit.id, check('exhibit').errors]).toEqual([exhibit.id, null]);
      expect(check('exhibit')({ ...(file as object), source: undefined })).toBe(false);
    }
  });

  it('of series is met by two editions of a figure, and refuses a single one', () => {
    const point = { edition: '2024', value: 1, unit: 'item', qualifier: 'exact', difference: null };
    const series = { id: 'some-figure', label: { zh: '数', en: 'number' }, points: [point, point] };
    expect(check('series')([series])).toBe(true);
    expect(check('series')([{ ...series, points: [point] }])).toBe(false);
  });

  it('refuses a share in another form than the source prints', () => {
    const figure = valueOf('figures').find(({ share }) => share !== null);
    expect(check('figures')([{ ...figure, share: '0.2' }])).toBe(false);
  });
});
