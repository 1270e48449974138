import type { Edition } from '#report/model.ts';
import { paragraphsUsing } from '#report/places.ts';
import { report } from '#report/report.ts';
import type { TermRecord } from './schemas.ts';

/** All terms, in the order of the glossary, with the paragraphs of an edition that use them. */
export function glossaryJson(edition: Edition): readonly TermRecord[] {
  return report().glossary.map((term) => ({
    id: term.id,
    kind: term.kind,
    name: term.name,
    forms: term.forms,
    explanation: term.explanation,
    aliases: term.aliases,
    english: term.english,
    paragraphs: paragraphsUsing(edition, term.id).map(({ id }) => id),
  }));
}
