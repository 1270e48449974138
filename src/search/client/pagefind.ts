/** The part of pagefind.js 1.6.0 that is used here. */
export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly destroy: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] } | null>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places in the record's content; empty where only metadata holds the query. */
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<PagefindData>;
}

export interface PagefindData {
  readonly raw_url?: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

let attempts = 0;

/** Imports a bundle's engine. A failed import is remembered by its address, so the next goes by another. */
export async function importPagefind(base: string): Promise<Pagefind> {
  const address = `${base}pagefind.js${attempts > 0 ? `?${attempts}` : ''}`;
  try {
    return (await import(/* @vite-ignore */ address)) as Pagefind;
  } catch (error) {
    attempts += 1;
    throw error;
  }
}

/**
 * Starts an engine. Pagefind reads the page's language as it starts, and then cuts every query by its rules, on a
 * Chinese page with the browser's dictionary: a millisecond each, and nothing gained, since our tokens are cut
 * already. It has no option for it (`detectLanguage`, pagefind.js 1.6.0); so for that moment the page's language is
 * none.
 */
export function startPagefind(pagefind: Pagefind): Promise<void> {
  const { documentElement: page } = document;
  const { lang } = page;
  page.lang = '-';
  try {
    return pagefind.init();
  } finally {
    page.lang = lang;
  }
}
