import { ContentError } from './fault.ts';
import type { Exhibit } from './exhibit-schema.ts';
import type { Edition, Paragraph, Report, Section, Topic } from './model.ts';
import { oncePer } from './once.ts';
import { readContent } from './read.ts';
import type { Figure, Term, Unit } from './schema.ts';
import { closest } from './suggest.ts';

/**
 * The one door to what the site says. Read once a build; in development this module is
 * invalidated whenever a file below `content/` changes.
 */

let loaded: Report | undefined;
let withDrafts: boolean = import.meta.env?.DEV === true;

/**
 * Forgets what was read. Astro's own plugins hold this module for as long as the development server runs.
 * @param drafts whether editions marked `draft: true` are part of the report from now on
 */
export function readAgain(drafts: boolean): void {
  loaded = undefined;
  (globalThis as HandedOver)[handedOver] = undefined;
  withDrafts = drafts;
}

/** The whole report. Throws every fault of form at once where the content cannot be read. */
export function report(): Report {
  if (!loaded) {
    loaded = (globalThis as HandedOver)[handedOver] ?? readReport();
  }
  return loaded;
}

function readReport(): Report {
  const content = readContent(process.cwd(), withDrafts);
  if (!content.report) throw new ContentError(content.faults);
  return content.report;
}

const handedOver = Symbol.for('the report as it was checked');

interface HandedOver {
  [handedOver]?: Report | undefined;
}

/**
 * Takes the report that a build has read to check it, so that it is read once. A build bundles this module anew
 * for its pages: what they share can only stand outside it.
 */
export function handOver(checked: Report): void {
  (globalThis as HandedOver)[handedOver] = checked;
}

/** The newest edition: what `/zh/` shows. */
export function latestEdition(): Edition {
  const latest = report().editions.at(-1);
  if (!latest)
    throw new Error('There is no edition to publish: every folder below content/ is marked draft: true.');
  return latest;
}

/** The `find…` look up what an id names; each throws where nothing does, and names the nearest id. */
export function findEdition(id: string): Edition {
  return find(report().editions, id, 'edition', ({ id }) => id);
}

export function findSection(edition: Edition, slug: string): Section {
  return find(edition.sections, slug, 'section', ({ slug }) => slug);
}

export function findFigure(edition: Edition, id: string): Figure {
  return find(edition.figures, id, 'figure', ({ id }) => id);
}

export function findExhibit(edition: Edition, id: string): Exhibit {
  return find(edition.exhibits, id, 'exhibit', ({ id }) => id);
}

export function findTerm(id: string): Term {
  return find(report().glossary, id, 'term', ({ id }) => id);
}

export function findTopic(edition: Edition, slug: string): Topic {
  return find(topicsOf(edition), slug, 'topic', ({ slug }) => slug);
}

/** The unit a figure is counted in. */
export function unitOf(figure: Figure): Unit {
  const unit = report().units[figure.unit];
  if (!unit) throw new Error(notFound('unit', figure.unit, Object.keys(report().units)));
  return unit;
}

export const topicsOf = oncePer((edition: Edition): readonly Topic[] =>
  edition.sections.flatMap(({ topics }) => topics),
);

export const paragraphsOf = oncePer((edition: Edition): readonly Paragraph[] =>
  topicsOf(edition).flatMap(({ paragraphs }) => paragraphs),
);

const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** Looks an item of a list up. A list is indexed when it is first asked, so that an archive of years costs no more a page. */
function find<Item>(items: readonly Item[], id: string, noun: string, idOf: (item: Item) => string): Item {
  let index = indexes.get(items) as ReadonlyMap<string, Item> | undefined;
  if (!index) {
    index = new Map(items.map((item) => [idOf(item), item]));
    indexes.set(items, index);
  }
  const found = index.get(id);
  if (!found) throw new Error(notFound(noun, id, items.map(idOf)));
  return found;
}

/** "There is no figure “x”. Did you mean “y”?" */
export function notFound(noun: string, id: string, known: readonly string[]): string {
  const meant = closest(id, known);
  return `There is no ${noun} "${id}".${meant ? ` Did you mean "${meant}"?` : ''}`;
}
