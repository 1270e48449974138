import type { Position } from '#report/fault.ts';
import { flatten, type ProseParagraph } from '#report/prose.ts';

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
