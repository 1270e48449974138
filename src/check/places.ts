import type { Fault } from '#report/fault.ts';
import type { EditionContent } from '#report/content.ts';
import { faultAt, type Rule } from './rule.ts';

/** Where figures stand in the source: within it, and in its order. */
export const places: Rule = ({ editions }) =>
  editions.flatMap((edition) => [...rangeFaults(edition), ...orderFaults(edition)]);

function rangeFaults({ facts, figures }: EditionContent): readonly Fault[] {
  const last = facts?.value?.source.paragraphs;
  if (!figures || last === undefined) return [];
  return figures.entries
    .filter(({ value }) => value.place.paragraph > last)
    .map(({ value, index }) =>
      faultAt(
        'place-range',
        figures.file,
        figures.positionOf([index, 'place', 'paragraph']),
        [
          `The source has ${last} paragraphs; there is no paragraph ${value.place.paragraph}.`,
          `原文共${last}段，没有第${value.place.paragraph}段。`,
        ],
        [
          'Count the body paragraphs from 1, or correct source.paragraphs in edition.yaml.',
          '请从1数起正文各段，或改正edition.yaml里的source.paragraphs。',
        ],
      ),
    );
}

function orderFaults({ figures, sections }: EditionContent): readonly Fault[] {
  if (!figures) return [];
  const topics = sections.flatMap((section) => section.topics);
  return figures.entries.flatMap(({ value, index }, place) => {
    const before = figures.entries[place - 1]?.value;
    if (!before) return [];
    const isAfter =
      value.place.paragraph - before.place.paragraph || value.place.sentence - before.place.sentence;
    const topicsInOrder =
      topics.indexOf(before.topic) <= topics.indexOf(value.topic) || !topics.includes(value.topic);
    if (isAfter >= 0 && topicsInOrder) return [];
    return [
      faultAt(
        'ledger-order',
        figures.file,
        figures.positionOf([index]),
        [
          `"${value.id}" stands in the source before "${before.id}".`,
          `“${value.id}”在原文里排在“${before.id}”之前。`,
        ],
        [
          'Move the entry: the ledger keeps the order of the source.',
          '请移动这一条：figures.yaml按原文的次序排列。',
        ],
      ),
    ];
  });
}
