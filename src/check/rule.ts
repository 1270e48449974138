import type { FaultKind } from '#report/fault-kinds.ts';
import type { Fault, Position } from '#report/fault.ts';
import type { Content } from '#report/content.ts';
import { closest } from '#report/suggest.ts';

/** Looks for some kinds of fault in the whole content. A rule keeps silent where what it needs was not readable. */
export type Rule = (content: Content) => readonly Fault[];

/** A sentence in English and the same in Chinese. */
export type Said = readonly [en: string, zh: string];

/** A fault, its problem and its remedy each said in both languages. */
export function faultAt(
  kind: FaultKind,
  file: string,
  { line, column }: Position,
  problem: Said,
  remedy: Said,
): Fault {
  return {
    file,
    line,
    column,
    kind,
    problem: { en: problem[0], zh: problem[1] },
    remedy: { en: remedy[0], zh: remedy[1] },
  };
}

/** “Did you mean …?”, or other advice where nothing is near. */
export function didYouMean(written: string, known: Iterable<string>, otherwise: Said): Said {
  const meant = closest(written, known);
  return meant === undefined ? otherwise : [`Did you mean "${meant}"?`, `是不是“${meant}”？`];
}

/** The values that occur more than once, with every occurrence after the first. */
export function repeated<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [Item, Item])[] {
  const first = new Map<string, Item>();
  return items.flatMap((item): readonly (readonly [Item, Item])[] => {
    const key = keyOf(item);
    const earlier = first.get(key);
    if (earlier !== undefined) return [[item, earlier]];
    first.set(key, item);
    return [];
  });
}
