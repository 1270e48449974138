import type { FaultKind } from './fault-kinds.ts';

/** One thing wrong in the content: where it is, what is wrong and what to do about it. */
export interface Fault extends Position {
  /** Path from the project's root. */
  readonly file: string;
  readonly kind: FaultKind;
  readonly problem: FaultText;
  readonly remedy: FaultText;
}

/** Faults speak to editors, in both languages whatever the locales of the site. */
export interface FaultText {
  readonly en: string;
  readonly zh: string;
}

/** A place in a file, counted from 1; the column in UTF-16 units, as editors count. A missing file is at 1:1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const fileStart: Position = { line: 1, column: 1 };

/** Orders faults by file, then by place, so that a list of them is stable and can be worked from the top. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.kind, b.kind) ||
      compare(a.problem.en, b.problem.en),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Prints a fault as `file:line:column  what is wrong  what to do`, and the Chinese on the next line. */
export function printFault({ file, line, column, problem, remedy }: Fault): string {
  return `${file}:${line}:${column}  ${problem.en}  ${remedy.en}\n    ${problem.zh}${remedy.zh}`;
}

/** Prints faults file by file, in order, with their count at the end. */
export function printFaults(faults: readonly Fault[]): string {
  const sorted = sortFaults(faults);
  const lines = sorted.map((fault, index) =>
    index > 0 && fault.file !== sorted[index - 1]?.file ? `\n${printFault(fault)}` : printFault(fault),
  );
  const files = new Set(sorted.map(({ file }) => file)).size;
  const count = `${plural(sorted.length, 'fault')} in ${plural(files, 'file')}. 共${sorted.length}处错误，涉及${files}个文件。`;
  return [...lines, '', count].join('\n');
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Carries every fault found, so that an editor mends all of them in one go. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`The content has faults. 内容有错误。\n\n${printFaults(faults)}`);
    this.name = 'ContentError';
    this.faults = sortFaults(faults);
  }
}
