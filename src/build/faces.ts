import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Locale, localeFacts, locales } from '#i18n/locales.ts';
import { kept } from '#publish/kept.ts';
import { headingFile, numeralFile } from '#shell/fonts.ts';
import { pagesBelow } from '#delivery/built-files.ts';
import { languageOf, type OpenTag, textRuns } from './text-runs.ts';

/**
 * Cuts the heading face to the characters the pages really set in it: one heading subset a language and one of
 * numerals for all. Names the files by their content.
 * @param folder of the built site
 * @returns the names that stand in the pages, and those of the files
 */
export async function cutFaces(folder: string): Promise<ReadonlyMap<string, string>> {
  const used = charactersUsed(folder);
  const write = async (name: string, source: string, characters: string, features: readonly string[]) => {
    const options = { ...cutting, keepFeatures: features };
    const face = await kept('faces', [source, characters, options], async () => {
      // Loaded only where a face is cut: it comes with a megabyte of WebAssembly.
      const { default: subsetFont } = await import('subset-font');
      const font = readFileSync(require.resolve(`@expo-google-fonts/noto-serif-sc/${source}`));
      return subsetFont(font, characters, options);
    });
    return writeFace(folder, name, face);
  };
  const names = new Map<string, string>();
  for (const locale of locales) {
    const features = localeFacts[locale].spaced ? spacing : [];
    const name = await write(`heading-${locale}`, bold, used.headings[locale], features);
    names.set(headingFile(locale), name);
  }
  names.set(numeralFile, await write('numeral', regular, used.numerals, spacing));
  return names;
}

const require = createRequire(import.meta.url);
const bold = '700Bold/NotoSerifSC_700Bold.ttf';
const regular = '400Regular/NotoSerifSC_400Regular.ttf';

/** Digits and the marks that stand among them: always there, so that a chart never mixes two faces. */
const always = '0123456789.,/%+–- ';

interface UsedCharacters {
  readonly headings: Record<Locale, string>;
  readonly numerals: string;
}

/** The characters that stand in headings, by the language of the page, and in numerals. */
function charactersUsed(folder: string): UsedCharacters {
  const headings = Object.fromEntries(locales.map((locale) => [locale, new Set(always)])) as Record<
    Locale,
    Set<string>
  >;
  const numerals = new Set(always);
  const add = (target: Set<string>, text: string): void => {
    for (const character of text) target.add(character);
  };
  for (const page of pagesBelow(folder)) {
    const html = readFileSync(join(folder, page), 'utf8');
    const tag = languageOf(html);
    const locale = locales.find((candidate) => localeFacts[candidate].tag === tag);
    if (locale)
      textRuns(html, { hint: facesHint, choose: (open) => targetOf(open, headings[locale], numerals) }, add);
  }
  return {
    headings: Object.fromEntries(locales.map((locale) => [locale, sorted(headings[locale])])) as Record<
      Locale,
      string
    >,
    numerals: sorted(numerals),
  };
}

/** Stands in every tag that `targetOf` has a face for. */
const facesHint = /<h[1-3]\b|\b(?:serif|numeral)\b/;

/** Mirrors the selectors of `styles/type.css` that set the two faces. */
function targetOf(
  { name, classes }: OpenTag,
  heading: Set<string>,
  numerals: Set<string>,
): Set<string> | undefined {
  if (classes.includes('numeral')) return numerals;
  if (classes.includes('sans')) return undefined;
  if (['h1', 'h2', 'h3'].includes(name) || classes.includes('serif')) return heading;
  return undefined;
}

const sorted = (characters: Set<string>): string =>
  [...characters]
    .filter((character) => character >= ' ')
    .sort()
    .join('');

/** Proportional quotes and kerning for languages with letters; squares need neither, and each costs a record. */
const spacing = ['kern', 'palt', 'pwid', 'locl', 'ccmp', 'mark'];

const cutting = {
  targetFormat: 'woff2',
  dropTables: ['vhea', 'vmtx', 'VORG', 'gasp', 'BASE', 'prep', 'fpgm', 'cvt '],
  noHinting: true,
} as const;

/** @returns the file, named by its content */
function writeFace(folder: string, name: string, face: Uint8Array): string {
  const hash = createHash('sha256').update(face).digest('hex').slice(0, 8);
  const file = `fonts/${name}.${hash}.woff2`;
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  writeFileSync(join(folder, file), face);
  return file;
}
