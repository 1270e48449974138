import type { FaultKind } from '#report/fault-kinds.ts';
import type { Fault } from '#report/fault.ts';
import type { Passage } from './passages.ts';
import { faultAt, type Said } from './rule.ts';

/** Something that a regular expression finds in a text, and what to say of it. */
export interface Finder {
  readonly kind: FaultKind;
  readonly pattern: RegExp;
  readonly problem: (found: string) => Said;
  readonly remedy: Said | ((found: string) => Said);
}

/** Every place of some passages where a finder's pattern matches, except where `excused` says so. */
export function findIn(
  passages: readonly Passage[],
  { kind, pattern, problem, remedy }: Finder,
  excused: (passage: Passage, index: number, found: string) => boolean = () => false,
): readonly Fault[] {
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(pattern)]
      .filter((match) => !excused(passage, match.index, match[0]))
      .map((match) =>
        faultAt(
          kind,
          passage.file,
          passage.at(match.index),
          problem(match[0]),
          typeof remedy === 'function' ? remedy(match[0]) : remedy,
        ),
      ),
  );
}
