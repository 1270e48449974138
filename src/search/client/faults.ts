/** Why a search could not be answered: the reader is told so, and never “nothing found”. */
export type FaultKind =
  /** A file was lost, corrupt or too slow. Asking again may help. */
  | 'network'
  /** The browser cannot run the engine at all. */
  | 'unsupported';

export class SearchFault extends Error {
  override readonly name = 'SearchFault';
  readonly kind: FaultKind;
  constructor(kind: FaultKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Any error as a fault: what is not one already came from a file that did not arrive whole. */
export const asFault = (error: unknown): SearchFault =>
  error instanceof SearchFault ? error : new SearchFault('network', String(error), { cause: error });

/** Rejects where a promise takes longer than so many milliseconds. */
export async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new SearchFault('network', `No answer after ${milliseconds} ms.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
