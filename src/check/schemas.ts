import { z } from 'zod';
import { exhibitsSchema } from '#report/exhibit-schema.ts';
import { editionSchema, figuresSchema, glossarySchema, settingsSchema, unitsSchema } from '#report/schema.ts';
import { keyWords } from './schema-words.ts';

const schemas = {
  edition: editionSchema,
  exhibits: exhibitsSchema,
  figures: figuresSchema,
  glossary: glossarySchema,
  site: settingsSchema,
  units: unitsSchema,
} as const satisfies Record<keyof typeof keyWords, z.ZodType>;

export type SchemaName = keyof typeof schemas;

export const schemaNames = Object.keys(schemas) as readonly SchemaName[];

/** Where a schema stands, from the project's root. */
export const schemaFile = (name: SchemaName): string => `schemas/${name}.schema.json`;

/**
 * The JSON Schema of one content file, from the same definitions that the check uses: an editor that knows JSON
 * Schema completes keys and marks errors while one types. Draft 7 is what YAML tools read.
 */
export function jsonSchemaOf(name: SchemaName): object {
  const schema = z.toJSONSchema(schemas[name], { target: 'draft-7', io: 'input' });
  describe(schema, keyWords[name]);
  return schema;
}

/** Puts a key's explanation, in both languages, where an editor shows it. */
function describe(node: unknown, words: Readonly<Record<string, string>>): void {
  if (Array.isArray(node)) for (const item of node) describe(item, words);
  else if (node !== null && typeof node === 'object') {
    const { properties } = node as {
      readonly properties?: Readonly<Record<string, { description?: string }>>;
    };
    for (const [key, property] of Object.entries(properties ?? {}))
      if (words[key] !== undefined) property.description = words[key];
    for (const child of Object.values(node)) describe(child, words);
  }
}
