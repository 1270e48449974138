import { locales } from '#i18n/locales.ts';
import type { Content, EditionContent } from '#report/content.ts';
import { referencesOf } from '#report/exhibit-schema.ts';
import { editionFolders } from '#report/files.ts';
import { flatten } from '#report/prose.ts';
import { closest } from '#report/suggest.ts';

type Named = 'figure' | 'term' | 'exhibit';

const topicsIn = ({ sections }: EditionContent) =>
  sections.flatMap(({ files }) => locales.flatMap((locale) => files[locale]?.document?.topics ?? []));

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

/** Whether every page of an edition could be read: only then can something be called unused. */
export const isWhole = ({ sections }: EditionContent): boolean =>
  sections.length > 0 && sections.every(({ files }) => locales.every((locale) => files[locale]?.document));

/**
 * Ids that are misspelt where they are defined: no place writes them so, and two places or more write another that is
 * defined nowhere and nearest to them. One fault in the list says it, not one at each of the places that are right.
 * @returns by the id that the list has; nothing where a page or a draft is not read
 */
export function misnamedIn(
  content: Content,
  edition: EditionContent,
  noun: Named,
): ReadonlyMap<string, Misnamed> {
  if (!content.editions.every(isWhole)) return new Map();
  const isShared = noun === 'term';
  if (isShared && content.editions.length < editionFolders(content.files).length) return new Map();
  const used = (isShared ? content.editions : [edition]).flatMap((each) => namesUsed(each, noun));
  const defined = new Set(definedIn(content, edition, noun));
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

/** An exhibit with a fault of its own is not yet known to be unused. */
function definedIn(
  { glossary }: Content,
  { figures, exhibits }: EditionContent,
  noun: Named,
): readonly string[] {
  if (noun === 'exhibit') return (exhibits?.entries ?? []).map(({ value }) => value.id);
  return ((noun === 'term' ? glossary : figures)?.ids ?? []).map(({ id }) => id);
}
