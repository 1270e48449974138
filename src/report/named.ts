import type { Position } from './fault.ts';
import { flatten, type ProseParagraph } from './prose.ts';

/** An element that names something, and how a fault speaks of it. */
export interface Named {
  readonly key: string;
  readonly position: Position;
}

/** The figures of the ledger that a paragraph names, in reading order. */
export const figuresOf = ({ inlines }: ProseParagraph): readonly Named[] =>
  flatten(inlines).flatMap((inline) =>
    inline.type === 'figure'
      ? [
          {
            key: `<Fig id="${inline.id}"${inline.part === 'share' ? ' part="share"' : ''} />`,
            position: inline.position,
          },
        ]
      : [],
  );

/** The terms of the glossary that a paragraph names, in reading order. */
export const termsOf = ({ inlines }: ProseParagraph): readonly Named[] =>
  flatten(inlines).flatMap((inline) =>
    inline.type === 'term' ? [{ key: `<Term id="${inline.id}" />`, position: inline.position }] : [],
  );

/** All that a paragraph names, whatever the order in which its sentences do: the same in every language. */
export const namesOf = (paragraph: ProseParagraph): string =>
  [...figuresOf(paragraph), ...termsOf(paragraph)]
    .map(({ key }) => key)
    .toSorted()
    .join(' ');
