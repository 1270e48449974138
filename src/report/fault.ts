/** One thing wrong in the content: where it is, what is wrong and what to do about it. */
export interface Fault {
  /** Path from the project's root. */
  readonly file: string;
  /** 1-based; 0 where the fault is the absence of the file. */
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly problem: FaultText;
  readonly remedy: FaultText;
}

/** Faults speak to editors, in both languages whatever the locales of the site. */
export interface FaultText {
  readonly en: string;
  readonly zh: string;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Orders faults by file, then by place, so that a list of them is stable and can be worked from the top. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
  );
}

/** Prints a fault as `file:line:column  what is wrong  what to do`, English first, then Chinese on the next line. */
export function printFault(fault: Fault): string {
  const place = `${fault.file}:${fault.line}:${fault.column}`;
  return `${place}  ${fault.problem.en}  ${fault.remedy.en}\n${' '.repeat(place.length)}  ${fault.problem.zh}${fault.remedy.zh}`;
}

/** Carries every fault found, so that an editor mends all of them in one go. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = sortFaults(faults);
    super(
      `${sorted.length} fault${sorted.length === 1 ? '' : 's'} in the content:\n${sorted.map(printFault).join('\n')}`,
    );
    this.name = 'ContentError';
    this.faults = sorted;
  }
}
