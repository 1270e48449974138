import { locales } from '#i18n/locales.ts';
import type { FaultKind } from '#report/fault-kinds.ts';
import type { Fault, Position } from '#report/fault.ts';
import { pairedProseOf } from '#report/join.ts';
import type { ProseParagraph } from '#report/prose.ts';
import { figuresOf, type Named, termsOf } from '#report/named.ts';
import { orderFault, type TopicFile } from './paragraph-order.ts';
import { elements } from './prose.ts';
import { references } from './references.ts';
import { faultAt, type Rule, type Said } from './rule.ts';

/** A paragraph names the same figures and terms in every language, a topic the same exhibits in the same order. */
export const parity: Rule = (content) => {
  // A name that is wrong in itself is missing from its own side and strange to the other: one fault is enough.
  const doubtful = new Set(
    [...elements(content), ...references(content)].map(({ file, line }) => `${file}:${line}`),
  );
  return content.editions.flatMap(({ sections }) =>
    sections.flatMap((section) => {
      const prose = pairedProseOf(section);
      if (!prose) return [];
      return section.topics.flatMap((_, index) =>
        topicFaults(
          locales.map((locale) => ({
            file: section.files[locale]!.file,
            topic: prose[locale].topics[index]!,
          })),
          doubtful,
        ),
      );
    }),
  );
};

function topicFaults(topics: readonly TopicFile[], doubtful: ReadonlySet<string>): readonly Fault[] {
  const isSound = (file: string, { line }: Position): boolean => !doubtful.has(`${file}:${line}`);
  const exhibits = topics.every(({ file, topic }) =>
    topic.exhibits.every(({ position }) => isSound(file, position)),
  )
    ? compare(
        'exhibit-parity',
        topics.map(({ file, topic }) => ({
          file,
          end: topic.position,
          named: topic.exhibits.map(({ id, position }) => ({ key: `<Exhibit id="${id}" />`, position })),
        })),
      )
    : [];
  const count = topics[0]!.topic.paragraphs.length;
  // Where paragraphs are missing, pairs are not known; that fault is told by itself.
  if (topics.some(({ topic }) => topic.paragraphs.length !== count)) return exhibits;
  const orders = topics.map((topic) => orderFault(topics[0]!, topic));
  const inOrder = topics.filter((_, index) => !orders[index]);
  const pairs = topics[0]!.topic.paragraphs
    .map((_, place) => inOrder.map(({ file, topic }) => ({ file, paragraph: topic.paragraphs[place]! })))
    .filter((pair) => pair.every(({ file, paragraph }) => isSound(file, paragraph.position)));
  return [
    ...exhibits,
    ...orders.filter((fault) => fault !== undefined),
    ...pairs.flatMap((pair) => [
      ...comparePair('figure-parity', pair, figuresOf),
      ...comparePair('term-parity', pair, termsOf),
    ]),
  ];
}

const comparePair = (
  kind: FaultKind,
  pair: readonly { readonly file: string; readonly paragraph: ProseParagraph }[],
  namedIn: (paragraph: ProseParagraph) => readonly Named[],
): readonly Fault[] =>
  compare(
    kind,
    pair.map(({ file, paragraph }) => ({ file, end: paragraph.position, named: namedIn(paragraph) })),
  );

/** What one side names more often than the other. The fault stands where it is missing. */
function compare(
  kind: FaultKind,
  sides: readonly { readonly file: string; readonly end: Position; readonly named: readonly Named[] }[],
): readonly Fault[] {
  return sides.flatMap(({ file, end, named }, index) => {
    const counts = countOf(named);
    const others = sides.filter((_, other) => other !== index).map((other) => countOf(other.named));
    const keys = new Set(others.flatMap((other) => [...other.keys()]));
    return [...keys].flatMap((key) => {
      const here = counts.get(key) ?? 0;
      const there = Math.max(...others.map((other) => other.get(key) ?? 0));
      return here < there ? [faultAt(kind, file, end, missing(kind, key, here, there), remedies)] : [];
    });
  });
}

function missing(kind: FaultKind, key: string, here: number, there: number): Said {
  const [en, zh] = kind === 'exhibit-parity' ? ['topic', '节'] : ['paragraph', '段'];
  if (here === 0)
    return [`This ${en} lacks ${key}, which its counterpart has.`, `这一${zh}缺少 ${key}，另一种语言里有。`];
  return [
    `This ${en} has ${key} ${here === 1 ? 'once' : `${here} times`}, its counterpart ${there} times.`,
    `这一${zh}里 ${key} 出现${here}次，另一种语言里${there}次。`,
  ];
}

const remedies: Said = ['Write it here too, or remove it there.', '请在这里也写上，或在那边删去。'];

function countOf(named: readonly Named[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of named) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
