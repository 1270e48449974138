import { z } from 'zod';
import { type Locale, locales, localize } from '#i18n/locales.ts';
import { pathToSchema } from '#i18n/paths.ts';
import { englishNames, identifier, qualifiers, shareForm, termKinds } from '#report/schema.ts';

/** The shape of each JSON file of the open data. The files are typed by it, and its JSON Schema is published. */

function inEveryLanguage<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject(localize(() => schema) as Record<Locale, Schema>);
}

const words = inEveryLanguage(z.string().min(1));
const list = inEveryLanguage(z.array(z.string().min(1)));
/** Such as `2.3.1`: section, topic, paragraph. */
const number = z.string().regex(/^\d+\.\d+\.\d+$/);

export const figureRecord = z.strictObject({
  id: identifier,
  section: identifier.describe('Slug of the section, as in its address'),
  topic: identifier.describe('Slug of the topic'),
  paragraph: identifier.describe('Id of the paragraph that tells the figure, the same in every language'),
  label: words.describe('Short name of the figure'),
  meaning: words.describe('What the figure counts'),
  value: z.number().describe('In base units: yuan, single items, tonnes, percentage points'),
  unit: identifier.describe('What is counted'),
  qualifier: z.enum(qualifiers).describe('How exact the source is; a value must not be quoted without it'),
  share: shareForm.nullable().describe('Stated share of Shandong Province as printed, already rounded'),
  shareOf: words.nullable().describe('What the share is a share of'),
  printed: z.string().min(1).describe('The form printed in the source'),
  place: z
    .strictObject({ paragraph: z.int().min(1), sentence: z.int().min(1) })
    .describe('Where the source prints it, counted from 1'),
  text: words.describe('As the pages write it, with unit and qualifier'),
});

export const exhibitRecord = z.strictObject({
  id: identifier,
  number: z
    .string()
    .regex(/^\d+\.\d+$/)
    .nullable()
    .describe('Section and place in it; null where no section shows it'),
  kind: z.string().describe('Kind of chart'),
  section: identifier,
  topic: identifier,
  paragraph: identifier.describe('Id of the paragraph that the exhibit illustrates'),
  finding: words.describe('What is to be seen, as a sentence'),
  howToRead: words,
  purpose: words.describe('What the drawing is, for readers who cannot see it'),
  columns: z.array(z.string()).min(1).describe('What stands in each cell of a row'),
  rows: z
    .array(
      z.strictObject({
        figure: identifier.nullable().describe('Id of the figure of the row in figures.json'),
        cells: inEveryLanguage(z.array(z.string()).min(1)),
      }),
    )
    .min(1),
});

export const termRecord = z.strictObject({
  id: identifier,
  kind: z.enum(termKinds),
  name: words,
  forms: list.describe('Other forms that the text uses'),
  explanation: words,
  aliases: list.describe('What readers may call it; search finds these'),
  english: z
    .enum(englishNames)
    .describe('Whose English the name is: the body’s own, in public use, or our rendering'),
  paragraphs: z.array(identifier).describe('Ids of the paragraphs that use the term'),
});

export const pairRecord = z.strictObject({
  id: identifier.describe('Id of the paragraph, the same in every language'),
  number,
  section: identifier,
  topic: identifier,
  text: words,
});

/** One exhibit by itself, with the figures its rows show. */
export const exhibitFile = z.strictObject({
  edition: z.string(),
  ...exhibitRecord.shape,
  figures: z.array(figureRecord).describe('The figures of its rows'),
  source: z.strictObject({ title: words, outlet: words }),
  licence: z.url(),
  address: inEveryLanguage(z.url()).describe('Where the exhibit stands'),
  csv: z.url().describe('Its rows as CSV'),
});

/** A figure that more than one edition has. */
export const seriesRecord = z.strictObject({
  id: identifier,
  label: words,
  points: z
    .array(
      z.strictObject({
        edition: z.string(),
        value: z.number(),
        unit: identifier,
        qualifier: z.enum(qualifiers),
        difference: z
          .number()
          .nullable()
          .describe('Our arithmetic: less the value before; null where either is not exact or units differ'),
      }),
    )
    .min(2),
});

export type ExhibitFile = z.infer<typeof exhibitFile>;
export type SeriesRecord = z.infer<typeof seriesRecord>;
export type FigureRecord = z.infer<typeof figureRecord>;
export type ExhibitRecord = z.infer<typeof exhibitRecord>;
export type TermRecord = z.infer<typeof termRecord>;
export type PairRecord = z.infer<typeof pairRecord>;

const records = {
  figures: { schema: z.array(figureRecord), title: 'Figures of the report' },
  exhibits: { schema: z.array(exhibitRecord), title: 'Exhibits of the report' },
  glossary: { schema: z.array(termRecord), title: 'Glossary' },
  bitext: { schema: z.array(pairRecord), title: `Paragraphs in ${locales.join(' and ')}` },
  exhibit: { schema: exhibitFile, title: 'One exhibit of the report' },
  series: { schema: z.array(seriesRecord), title: 'Figures of more than one edition' },
} as const;

export type SchemaName = keyof typeof records;

export const schemaNames = Object.keys(records) as readonly SchemaName[];

/** The JSON Schema (2020-12) of a file. */
export function jsonSchema(name: SchemaName, address: (path: string) => string): object {
  const { schema, title } = records[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'ref' });
  return { $schema, $id: address(pathToSchema(name)), title, ...rest };
}
