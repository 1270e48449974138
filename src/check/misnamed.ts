import { locales } from '#i18n/locales.ts';
import type { Content, EditionContent } from '#report/content.ts';
import { referencesOf } from '#report/exhibit-schema.ts';
import { editionFolders } from '#report/files.ts';
import { oncePer } from '#report/once.ts';
import { flatten } from '#report/prose.ts';
import { closest } from '#report/suggest.ts';
import { sectionFiles } from './passages.ts';

type Named = 'figure' | 'term' | 'exhibit';

const topicsIn = (edition: EditionContent) =>
  sectionFiles(edition).flatMap(({ document }) => document?.topics ?? []);

/** Figures and terms that an edition names in prose, in both languages together, once for each place. */
export const namedInProse = (edition: EditionContent, noun: 'figure' | 'term'): readonly string[] =>
  topicsIn(edition)
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ inlines }) => flatten(inlines)))
    .flatMap((inline) => (inline.type === noun ? [inline.id] : []));

/** The same for prose and exhibits; exhibits themselves are named in prose alone, but for the cover's. */
export function namesUsed(edition: EditionContent, noun: Named): readonly string[] {
  const exhibits = (edition.exhibits?.entries ?? []).map(({ value }) => value);
  if (noun === 'exhibit')
    return [
      ...topicsIn(edition).flatMap((topic) => topic.exhibits.map(({ id }) => id)),
      ...exhibits.filter(({ kind }) => kind === 'shares').map(({ id }) => id),
    ];
  const inExhibits = exhibits
    .flatMap(referencesOf)
    .filter(({ to }) => (to === 'share' ? 'figure' : to) === noun);
  return [...namedInProse(edition, noun), ...inExhibits.map(({ id }) => id)];
}

/** How all places write an id that is misspelt where it is defined, and how many they are. */
export interface Misnamed {
  readonly written: string;
  readonly times: number;
}

/** Whether every page of every edition could be read: only then can something be called unused. */
export const isWhole = oncePer(({ editions }: Content): boolean =>
  editions.every(
    ({ sections }) =>
      sections.length > 0 &&
      sections.every(({ files }) => locales.every((locale) => files[locale]?.document)),
  ),
);

/** Figures or exhibits of an edition that are misspelt where they are defined, by the id that their list has. */
export const misnamedIn = (
  content: Content,
  edition: EditionContent,
  noun: 'figure' | 'exhibit',
): ReadonlyMap<string, Misnamed> => (isWhole(content) ? misnamedInEdition(edition)[noun] : new Map());

const misnamedInEdition = oncePer((edition: EditionContent) => ({
  figure: misnamed(edition.figures?.ids, namesUsed(edition, 'figure')),
  // An exhibit with a fault of its own is not yet known to be unused.
  exhibit: misnamed(
    edition.exhibits?.entries.map(({ value }) => value),
    namesUsed(edition, 'exhibit'),
  ),
}));

/** The same for the glossary, which all editions share: a draft that is not read may use it. */
export const misnamedTerms = oncePer((content: Content): ReadonlyMap<string, Misnamed> => {
  const { editions, files, glossary } = content;
  if (!isWhole(content) || editions.length < editionFolders(files).length) return new Map();
  return misnamed(
    glossary?.ids,
    editions.flatMap((edition) => namesUsed(edition, 'term')),
  );
});

/**
 * An id is misspelt where it is defined if no place writes it so, and two places or more write another that is defined
 * nowhere and nearest to it. One fault in the list says it, not one at each of the places that are right.
 */
function misnamed(
  items: readonly { readonly id: string }[] = [],
  used: readonly string[],
): ReadonlyMap<string, Misnamed> {
  const defined = new Set(items.map(({ id }) => id));
  const known = new Set(used);
  const found = new Map<string, Misnamed>();
  for (const written of known) {
    const nearest = defined.has(written) ? undefined : closest(written, defined);
    if (nearest === undefined || known.has(nearest)) continue;
    const times = used.filter((id) => id === written).length;
    if (times > 1) found.set(nearest, { written, times });
  }
  return found;
}
