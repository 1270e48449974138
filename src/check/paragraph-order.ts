import type { Fault } from '#report/fault.ts';
import { namesOf } from '#report/named.ts';
import type { ProseTopic } from '#report/prose.ts';
import { faultAt } from './rule.ts';

/** A topic and the file it stands in. */
export interface TopicFile {
  readonly file: string;
  readonly topic: ProseTopic;
}

/**
 * Paragraphs that stand in another order in one language than in the other: each names just what another names there.
 * @param model the topic whose order holds
 * @param other the same topic in another language, with as many paragraphs
 * @returns the fault, or undefined where the order is the same, or it is not the order that differs
 */
export function orderFault(model: TopicFile, other: TopicFile): Fault | undefined {
  const names = model.topic.paragraphs.map(namesOf);
  const otherNames = other.topic.paragraphs.map(namesOf);
  const place = names.findIndex((name, index) => name !== otherNames[index]);
  if (place === -1 || names.toSorted().join('\n') !== otherNames.toSorted().join('\n')) return undefined;
  // Where a paragraph names nothing, an element may as well have been moved out of it.
  if (names.some((name, index) => name !== otherNames[index] && name === '')) return undefined;
  const there = model.topic.paragraphs[names.indexOf(otherNames[place]!)]!;
  return faultAt(
    'paragraph-order',
    other.file,
    other.topic.paragraphs[place]!.position,
    [
      `The paragraphs stand in another order than in ${model.file}: what this one names stands there on line ${there.position.line}.`,
      `各段的先后与 ${model.file} 不同：这一段写到的，那边在第${there.position.line}行。`,
    ],
    ['Put the paragraphs into the same order in both languages.', '请让两种语言里段落的先后一致。'],
  );
}
