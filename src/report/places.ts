import { locales } from '#i18n/locales.ts';
import type { Edition, Paragraph } from './model.ts';
import { findTopic, paragraphsOf } from './report.ts';
import type { Figure } from './schema.ts';
import { figuresIn, termsIn } from './text.ts';

/** The paragraph that tells a figure: the first of its own topic that writes it. */
export function paragraphOf(edition: Edition, figure: Figure): Paragraph {
  const topic = findTopic(edition, figure.topic);
  const found = topic.paragraphs.find((paragraph) => figuresIn(paragraph, locales[0]).includes(figure.id));
  if (!found)
    throw new Error(`No paragraph of topic "${figure.topic}" writes figure "${figure.id}". Use it there, or correct its topic.`);
  return found;
}

/** Every paragraph that uses a term, in the order of the report. */
export function paragraphsUsing(edition: Edition, term: string): readonly Paragraph[] {
  return paragraphsOf(edition).filter((paragraph) => locales.some((locale) => termsIn(paragraph, locale).includes(term)));
}
