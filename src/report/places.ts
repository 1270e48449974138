import { locales } from '#i18n/locales.ts';
import type { Edition, Paragraph } from './model.ts';
import { type Exhibit, referencesOf } from './exhibit-schema.ts';
import { findFigure, findTopic, paragraphsOf, topicsOf } from './report.ts';
import type { Figure } from './schema.ts';
import { figuresIn, termsIn } from './text.ts';

/** The paragraph that tells a figure: the first of its own topic that writes it. */
export function paragraphOf(edition: Edition, figure: Figure): Paragraph {
  const topic = findTopic(edition, figure.topic);
  const found = topic.paragraphs.find((paragraph) => figuresIn(paragraph, locales[0]).includes(figure.id));
  if (!found)
    throw new Error(
      `No paragraph of topic "${figure.topic}" writes figure "${figure.id}". Use it there, or correct its topic.`,
    );
  return found;
}

/** Every paragraph that uses a term, in the order of the report. */
export function paragraphsUsing(edition: Edition, term: string): readonly Paragraph[] {
  return paragraphsOf(edition).filter((paragraph) =>
    locales.some((locale) => termsIn(paragraph, locale).includes(term)),
  );
}

/** The paragraph an exhibit illustrates: the one that tells the first of its figures, else the first of its topic. */
export function paragraphOfExhibit(edition: Edition, exhibit: Exhibit): Paragraph {
  const figure = referencesOf(exhibit).find(({ to }) => to === 'figure' || to === 'share');
  const told = figure && paragraphOf(edition, findFigure(edition, figure.id));
  return told?.topic === exhibit.topic ? told : findTopic(edition, exhibit.topic).paragraphs[0]!;
}

/** Such as `2.1`: section and place among the exhibits its prose shows; undefined where none does. */
export function exhibitNumber(edition: Edition, { id }: Exhibit): string | undefined {
  const topic = topicsOf(edition).find(({ exhibits }) => exhibits.includes(id));
  const section = edition.sections.find(({ slug }) => slug === topic?.section);
  const place = section?.topics.flatMap(({ exhibits }) => exhibits).indexOf(id);
  return section && place !== undefined ? `${section.number}.${place + 1}` : undefined;
}
