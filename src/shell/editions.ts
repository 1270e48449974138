import type { Edition, Section } from '#report/model.ts';

/** A page as another edition has it. */
export interface Counterpart {
  readonly path: string;
  /** The ids of this page that the other lacks; `undefined` where it is no counterpart but only the way in. */
  readonly missing: readonly string[] | undefined;
}

export type InEdition = (other: Edition) => Counterpart;

/**
 * The page of a section in another edition: the section of the same name, or else the one that holds a topic
 * of this one; where there is none, the way into that edition.
 * @param pathOf the page of a section there
 * @param entrance where to go without a counterpart
 */
export function sectionIn(
  section: Section,
  other: Edition,
  pathOf: (slug: string) => string,
  entrance: string,
): Counterpart {
  const own = section.topics.map(({ slug }) => slug);
  const there =
    other.sections.find(({ slug }) => slug === section.slug) ??
    other.sections.find(({ topics }) => topics.some(({ slug }) => own.includes(slug)));
  if (!there) return { path: entrance, missing: undefined };
  return { path: pathOf(there.slug), missing: without(idsIn(section), idsIn(there)) };
}

/** The ids of a ledger's rows that another edition's ledger lacks. */
export const figuresMissing = (edition: Edition, other: Edition): readonly string[] =>
  without(
    edition.figures.map(({ id }) => id),
    other.figures.map(({ id }) => id),
  );

const idsIn = ({ topics }: Section): readonly string[] =>
  topics.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id));

function without(ids: readonly string[], known: readonly string[]): readonly string[] {
  const there = new Set(known);
  return ids.filter((id) => !there.has(id));
}
