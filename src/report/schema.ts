import { z } from 'zod';
import { type Locale, localeFacts, localize } from '#i18n/locales.ts';
import { advise } from './issues.ts';

/**
 * The shape of everything an editor writes. Strict: an unknown key is a fault.
 * Limits come from the page: a label fits a table row at 320 px, a description fits a search result.
 */

/** One value in every language of the site. */
function localized<Schema extends z.ZodType>(schemaFor: (locale: Locale) => Schema) {
  return z.strictObject(localize(schemaFor) as Record<Locale, Schema>);
}

/** Text in every language, with its longest length in Han characters and in letters. */
const text = (han: number, letters: number) =>
  localized((locale) =>
    z
      .string()
      .trim()
      .min(1)
      .max(localeFacts[locale].spaced ? letters : han),
  );

const words = localized(() => z.array(z.string().trim().min(1)));

export const identifier = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    advise(
      'Write lower-case words joined by hyphens, such as high-tech-enterprises.',
      '请写小写英文单词，用连字符相连，例如 high-tech-enterprises。',
    ),
  );

const isoDate = z.iso.date();

export const unitKinds = ['count', 'measure', 'money', 'percent', 'rank', 'code', 'phase'] as const;

/** A unit's word: one form, or one for each plural category the language has. */
const unitWord = z.union([
  z.string(),
  z.strictObject({
    zero: z.string().optional(),
    one: z.string().optional(),
    two: z.string().optional(),
    few: z.string().optional(),
    many: z.string().optional(),
    other: z.string(),
  }),
]);

export const unitSchema = z.strictObject({
  kind: z.enum(unitKinds),
  ...localize(() => unitWord),
});

export const unitsSchema = z.record(identifier, unitSchema);

export const qualifiers = ['exact', 'over', 'nearly', 'about', 'at-least', 'target'] as const;

/** A share as the source prints it: a fraction or a whole percentage. */
export const sharePattern = /^(\d{1,2}\/\d{1,2}|\d{1,3}%)$/;
export const shareForm = z
  .string()
  .regex(
    sharePattern,
    advise(
      'Write a fraction such as 1/5 or a percentage such as 43%.',
      '请写分数（如1/5）或百分数（如43%）。',
    ),
  );

export const figureSchema = z.strictObject({
  id: identifier,
  topic: identifier,
  label: text(24, 64),
  short: text(8, 20),
  meaning: text(120, 300),
  value: z.number(),
  unit: identifier,
  qualifier: z.enum(qualifiers),
  share: z.strictObject({ printed: shareForm, of: text(60, 140) }).optional(),
  printed: z.string().min(1).max(16),
  place: z.strictObject({ paragraph: z.int().min(1), sentence: z.int().min(1) }),
  written: z.strictObject(localize(() => z.string().min(1).optional())).optional(),
});

export const figuresSchema = z.array(figureSchema);

export const termKinds = [
  'institution',
  'programme',
  'project',
  'product',
  'award',
  'place',
  'instrument',
  'concept',
] as const;

/** Whose English a name is: the body's own, in public use elsewhere, or our rendering. */
export const englishNames = ['official', 'attested', 'ours'] as const;

export const termSchema = z.strictObject({
  id: identifier,
  kind: z.enum(termKinds),
  name: text(40, 120),
  forms: words,
  explanation: text(160, 420),
  aliases: words,
  english: z.enum(englishNames),
});

export const glossarySchema = z.array(termSchema);

/** Something that was wrong after publication: where, and what was mended. */
const correctionSchema = z.strictObject({
  date: isoDate,
  /** The id of a section, paragraph, figure or exhibit. */
  of: identifier,
  words: text(120, 300),
});

export const editionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^\d{4}$/, advise("Write the year in quotes, such as '2024'.", "请写年份并加引号，例如 '2024'。")),
  draft: z.boolean(),
  year: z.int(),
  title: text(20, 48),
  /** For the masthead of a phone. */
  short: text(8, 16),
  question: text(24, 60),
  byline: text(40, 100),
  /** For search results and sharing. */
  description: text(90, 170),
  publisher: text(40, 100),
  source: z.strictObject({
    title: text(60, 160),
    outlet: text(20, 40),
    author: text(20, 40),
    'year-note': text(120, 300),
    /** How many body paragraphs the source has: places in the ledger count up to it. */
    paragraphs: z.int().min(1),
  }),
  published: isoDate,
  updated: isoDate,
  corrections: z.array(correctionSchema).default([]),
  sections: z.array(z.strictObject({ slug: identifier, topics: z.array(identifier).min(1) })).min(1),
});

/** Their lengths depend on the language; the check knows the limits. */
export const frontMatterSchema = z.strictObject({
  title: z.string().trim().min(1),
  description: z.string().trim().min(1),
  lede: z.string().trim().min(1),
});

/** What a publisher sets once for the whole site. Empty strings are left out of the pages. */
export const settingsSchema = z.strictObject({
  origin: z.url({ protocol: /^https?$/ }),
  base: z
    .string()
    .regex(
      /^\/([\w.-]+\/)*$/,
      advise(
        'Start and end with a slash, such as / or /report/.',
        '请以斜杠开头和结尾，例如 / 或 /report/。',
      ),
    ),
  'site-name': z.string(),
  contact: z.string(),
  icp: z.string(),
  'public-security': z.string(),
  'https-only': z.boolean(),
});

export type Unit = z.infer<typeof unitSchema>;
export type Qualifier = (typeof qualifiers)[number];
export type Figure = z.infer<typeof figureSchema>;
export type Term = z.infer<typeof termSchema>;
export type TermKind = (typeof termKinds)[number];
export type EditionFacts = z.infer<typeof editionSchema>;
export type Correction = EditionFacts['corrections'][number];
export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type Settings = z.infer<typeof settingsSchema>;
