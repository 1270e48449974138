import { oncePer } from '#report/once.ts';
import type { Edition } from '#report/model.ts';
import type { Correction } from '#report/schema.ts';
import { type Citable, citablesOf } from './citables.ts';

/** A correction, and what it corrects: with its name and its address in every language. */
export interface Corrected {
  readonly correction: Correction;
  readonly what: Citable;
}

/** What was corrected in an edition since it was published, the newest first. */
export function correctionsOf(edition: Edition): readonly Corrected[] {
  return edition.corrections
    .map((correction) => ({ correction, what: findCitable(edition, correction.of) }))
    .toSorted((a, b) => b.correction.date.localeCompare(a.correction.date, 'en'));
}

function findCitable(edition: Edition, id: string): Citable {
  const found = citablesIn(edition).get(id);
  if (!found) throw new Error(`Edition "${edition.id}" has nothing called "${id}" that could be corrected.`);
  return found;
}

const citablesIn = oncePer(
  (edition: Edition): ReadonlyMap<string, Citable> =>
    new Map(
      [undefined, ...edition.sections.map(({ slug }) => slug)]
        .flatMap((section) => citablesOf(edition, section))
        .map((what) => [what.id, what]),
    ),
);
