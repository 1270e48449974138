import { paragraphId } from '#report/model.ts';
import type { QuickAnswer } from '../quick.ts';
import type { FigureRow, QuickIndex, TopicRow } from '../quick-shape.ts';
import { everywhere, searchParameters } from '../scope.ts';
import { say } from '../words.ts';
import { make } from './elements.ts';
import { type FoundIn, type FoundParagraph, yearsOf } from './searcher.ts';

/** Lays out what was found. Plain data in, elements out. */

/** A named group: its heading at the side, its list beside it. */
function group(
  heading: string,
  content: Node,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  return make('section', { class: 'search-group', ...attributes }, make('h2', {}, heading), content);
}

/** Terms with their one-line explanation, figures with their value, topics. */
export function quickGroups(panel: Element, answer: QuickAnswer, index: QuickIndex): readonly HTMLElement[] {
  const groups: HTMLElement[] = [];
  if (answer.terms.length > 0)
    groups.push(
      group(
        say(panel, 'terms', { n: answer.terms.length }),
        make(
          'ul',
          { class: 'search-hits' },
          ...answer.terms.map(([id, name, gist]) =>
            make(
              'li',
              { 'data-result': 'term' },
              make(
                'a',
                { href: index.glossary + id },
                make('b', { class: 'serif' }, name),
                make('span', {}, gist),
              ),
            ),
          ),
        ),
      ),
    );
  if (answer.figures.length > 0)
    groups.push(
      group(
        say(panel, 'figures', { n: answer.figures.length }),
        make('ul', { class: 'search-hits' }, ...answer.figures.map((row) => figureItem(panel, row, index))),
      ),
    );
  if (answer.topics.length > 0)
    groups.push(
      group(
        say(panel, 'topics', { n: answer.topics.length }),
        make('ul', { class: 'search-hits' }, ...answer.topics.map((row) => topicItem(row, index))),
      ),
    );
  return groups;
}

function figureItem(
  panel: Element,
  [topic, paragraph, label, value, share]: FigureRow,
  index: QuickIndex,
): HTMLElement {
  const row = index.topics[topic];
  const [slug, key] = row ? [sectionOf(row, index), `${sectionOf(row, index)}#${row[1]}`] : ['', ''];
  const hash = paragraphId(row?.[1] ?? '', paragraph);
  return make(
    'li',
    { 'data-result': 'figure', 'data-topic': key },
    make(
      'a',
      { href: `${index.edition}${slug}/#${hash}` },
      make('b', { class: 'numeral' }, value),
      make('span', {}, share ? `${label}${say(panel, 'share', { q: share })}` : label),
      row ? make('small', {}, topicPlace(row, index)) : '',
    ),
  );
}

function topicItem(row: TopicRow, index: QuickIndex): HTMLElement {
  const section = sectionOf(row, index);
  return make(
    'li',
    { 'data-result': 'topic', 'data-topic': `${section}#${row[1]}` },
    make('a', { href: `${index.edition}${section}/#${row[1]}` }, topicPlace(row, index)),
  );
}

const sectionOf = (row: TopicRow, index: QuickIndex): string => index.sections[row[0]]?.[0] ?? '';
const topicPlace = ([, , number, heading]: TopicRow, index: QuickIndex): DocumentFragment =>
  place(yearsOf(index).get(index.editions[0]?.[0] ?? ''), number, heading);

/** `2.3 育企业`, after the year where there are several. */
const place = (year: string | undefined, number: string, title: string): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  fragment.append(make('span', { class: 'numeral' }, year ? `${year} · ${number}` : number), ` ${title}`);
  return fragment;
};

/**
 * The paragraphs of one language in a group of their own.
 * @param question is handed on, so that the page marks what answers it
 */
export function textGroup(panel: Element, found: FoundIn, isOther: boolean, question: string): HTMLElement {
  const key = found.tier === 'related' ? 'related' : isOther ? 'other-count' : 'paragraphs';
  const heading = say(panel, isOther ? 'other-count' : key, { n: found.count });
  const list = make(
    'ul',
    { class: 'search-hits', ...(isOther ? { lang: found.tag } : {}) },
    ...found.paragraphs.map((paragraph) => paragraphItem(paragraph, found, question)),
  );
  return group(heading, list, isOther ? { 'data-result-lang': found.tag } : {});
}

function paragraphItem(paragraph: FoundParagraph, { tier, tag }: FoundIn, question: string): HTMLElement {
  const [path = '', hash = ''] = paragraph.address.split('#');
  return make(
    'li',
    {
      'data-result': 'text',
      'data-tier': tier,
      'data-topic': paragraph.topic,
      'data-section': paragraph.section,
      lang: tag,
    },
    make(
      'a',
      { href: `${path}?${searchParameters(question, everywhere).toString()}#${hash}` },
      make('small', {}, place(paragraph.year, paragraph.number, paragraph.place)),
      make(
        'span',
        {},
        ...paragraph.excerpt.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text)),
      ),
    ),
  );
}
