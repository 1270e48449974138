/** Text for files: the no-break spaces that pages need become plain ones, so that a search for them succeeds. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
