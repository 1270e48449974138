import { locales } from '#i18n/locales.ts';
import type { Edition, Paragraph, Topic } from './model.ts';
import { type Exhibit, referencesOf } from './exhibit-schema.ts';
import { oncePer } from './once.ts';
import { findFigure, findTopic, paragraphsOf, report, topicsOf } from './report.ts';
import type { Figure, Term } from './schema.ts';
import { figuresIn, termsIn } from './text.ts';

/** The paragraph that tells a figure: the first of its own topic that writes it. */
export function paragraphOf(edition: Edition, figure: Figure): Paragraph {
  const found = tellers(findTopic(edition, figure.topic)).get(figure.id);
  if (!found)
    throw new Error(
      `No paragraph of topic "${figure.topic}" writes figure "${figure.id}". Use it there, or correct its topic.`,
    );
  return found;
}

/** The paragraphs of a topic by the figures they are the first to write. */
const tellers = oncePer((topic: Topic): ReadonlyMap<string, Paragraph> => {
  const lastFirst = topic.paragraphs.toReversed();
  return new Map(
    lastFirst.flatMap((paragraph) => figuresIn(paragraph, locales[0]).map((id) => [id, paragraph])),
  );
});

/** Every paragraph that uses a term, in the order of the report. */
export function paragraphsUsing(edition: Edition, term: string): readonly Paragraph[] {
  return users(edition).get(term) ?? [];
}

/** Where more editions than these use a term, only the newest are listed: the page must not grow with the archive. */
const mostEditionsListed = 3;

/** The paragraphs that use a term, edition by edition, the newest first. */
export const usesOf = oncePer((term: Term) =>
  report()
    .editions.toReversed()
    .map((edition) => ({ edition, paragraphs: paragraphsUsing(edition, term.id) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .slice(0, mostEditionsListed),
);

const users = oncePer((edition: Edition): ReadonlyMap<string, readonly Paragraph[]> => {
  const found = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphsOf(edition))
    for (const term of new Set(locales.flatMap((locale) => termsIn(paragraph, locale))))
      found.set(term, [...(found.get(term) ?? []), paragraph]);
  return found;
});

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
