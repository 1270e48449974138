import { type Document, isMap, isNode, isPair, isScalar, visit } from 'yaml';
import type { Position } from './fault.ts';

export interface YamlText {
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** Where the character at an index of the text stands in the file. */
  readonly at: (index: number) => Position;
}

/** Where the value at a path begins in the source; the nearest enclosing place if it is absent. */
export function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const keys = path.slice(0, length).map((key) => (typeof key === 'symbol' ? String(key) : key));
    const parent = length === 0 ? document.contents : document.getIn(keys.slice(0, -1), true);
    const last = keys.at(-1);
    if (isMap(parent) && last !== undefined) {
      const pair = parent.items.find(
        (item) => isPair(item) && isNode(item.key) && item.key.toJSON() === last,
      );
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = length === 0 ? document.contents : document.getIn(keys, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Every piece of text of a document, with its path and its place. */
export function textsOf(
  document: Document,
  source: string,
  at: (offset: number) => Position,
): readonly YamlText[] {
  const texts: YamlText[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const path: (string | number)[] = [];
      [...ancestors, node].forEach((step, depth, steps) => {
        const next = steps[depth + 1];
        if (isPair(step) && isScalar(step.key)) path.push(String(step.key.value));
        else if (isNode(step) && 'items' in step && !isMap(step) && next)
          path.push(step.items.indexOf(next as never));
      });
      const [start, end] = node.range;
      const text = node.value;
      // Where the text stands as it is written (no escapes, one line), an index is an offset.
      const plain = source.indexOf(text, start);
      const first = plain >= 0 && plain + text.length <= end ? plain : undefined;
      texts.push({ path, text, at: (index) => at(first === undefined ? start : first + index) });
    },
  });
  return texts;
}

/** Where a comment follows a text without quotes on its line: somebody meant the words after # to be read. */
export function commentsAfterText(document: Document, source: string): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Scalar(key, { value, type, range }) {
      if (key === 'key' || typeof value !== 'string' || type !== 'PLAIN' || !range) return;
      const [comment] = /^[ \t]+#/.exec(source.slice(range[1])) ?? [];
      if (comment) offsets.push(range[1] + comment.length - 1);
    },
  });
  return offsets;
}
