import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '#publish/files.ts';
import { jsonSchema, type SchemaName, schemaNames } from '#publish/schemas.ts';
import { latestEdition } from '#report/report.ts';
import { address } from './support.ts';

const validator = new Ajv2020({ allErrors: true, strict: true });
const checks = new Map(schemaNames.map((name) => [name, validator.compile(jsonSchema(name, address))]));
const check = (name: SchemaName) => checks.get(name)!;
const files = dataFiles(latestEdition(), address);
const valueOf = (name: SchemaName): readonly Record<string, unknown>[] =>
  JSON.parse(files.find(({ schema }) => schema === name)?.content ?? 'null') as readonly Record<
    string,
    unknown
  >[];

describe('the JSON Schema of a file', () => {
  it.each(schemaNames)('is met by %s.json', (name) => {
    check(name)(valueOf(name));
    expect(check(name).errors).toBeNull();
    expect(valueOf(name).length).toBeGreaterThan(0);
  });

  it.each(schemaNames)('refuses %s.json when a field is missing, unknown, or of another type', (name) => {
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

  it('refuses a share in another form than the source prints', () => {
    const figure = valueOf('figures').find(({ share }) => share !== null);
    expect(check('figures')([{ ...figure, share: '0.2' }])).toBe(false);
  });
});
