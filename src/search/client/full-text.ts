import type { Locale } from '#i18n/locales.ts';
import { type Answer, climb } from '../ladder/ladder.ts';
import { type Library, narrowTo, openLibrary } from '../ladder/library.ts';
import type { NameFile } from '../names.ts';
import type { QuickIndex } from '../quick-shape.ts';
import type { Scope } from '../scope.ts';
import type { SearchTables } from '../tables.ts';
import { type BundleFiles, openBundleFiles } from './bundle-files.ts';
import { pagefindEngine } from './engine.ts';
import { asFault, SearchFault, within } from './faults.ts';
import { importPagefind, type Pagefind, startPagefind } from './pagefind.ts';

/** A question that takes longer than this is given up, with an error that says so. */
const patience = 15_000;

/** The full text of one language. */
export interface FullText {
  /** Fetches what the first question needs. Failures show when a question is asked. */
  readonly warm: () => void;
  /** Answers a question, or rejects with a `SearchFault`. The next question tries everything anew. */
  readonly ask: (text: string, scope: Scope, limit: number) => Promise<Answer>;
}

export interface TableSource {
  readonly tables: (locale: Locale) => Promise<SearchTables>;
  readonly names: () => Promise<NameFile>;
}

/** @param source where the tables come from; they are shared with the quick answers */
export function openFullText(locale: Locale, index: QuickIndex, source: TableSource): FullText {
  const base = new URL(index.bundles[locale].folder, document.baseURI).href;
  let files: BundleFiles | undefined;
  let pagefind: Pagefind | undefined;
  let library: Promise<Library> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const open = async (): Promise<Library> => {
    if (typeof WebAssembly === 'undefined')
      throw new SearchFault('unsupported', 'This browser has no WebAssembly.');
    files ??= openBundleFiles(base, index.tag);
    const [engine, tables, names] = await Promise.all([
      importPagefind(base),
      source.tables(locale),
      source.names(),
      files.prefetch(),
    ]);
    pagefind = engine;
    // An engine that runs already takes no `noWorker`, and says so on the console: it begins anew.
    await engine.destroy();
    await engine.options({ noWorker: true, metaCacheTag: index.tag });
    await startPagefind(engine);
    return openLibrary(pagefindEngine(engine, tables.records, check), tables, names);
  };

  /** A lost index chunk spoils the answer; a lost fragment only takes its own records with it. */
  const check = (): void => {
    const lost = files?.failure();
    if (lost && !lost.endsWith('.pf_fragment'))
      throw new SearchFault('network', `${lost} did not arrive whole.`);
  };

  const opened = (): Promise<Library> => {
    library ??= open().catch((error: unknown) => {
      library = undefined;
      throw error;
    });
    return library;
  };

  /** A failed engine stays failed: the next question gets a new one. */
  const reset = async (): Promise<void> => {
    library = undefined;
    await pagefind?.destroy().catch(() => undefined);
    pagefind = undefined;
  };

  const answer = async (text: string, scope: Scope, limit: number): Promise<Answer> => {
    const ready = await opened();
    files?.takeFailure();
    const found = await climb(text, await narrowTo(scope, ready), limit);
    check();
    const lost = files?.takeFailure();
    if (lost && found.records.length === 0) throw new SearchFault('network', `${lost} did not arrive whole.`);
    return found;
  };

  return {
    warm: () => void opened().catch(() => undefined),
    ask: (text, scope, limit) => {
      // One at a time, so that a lost file is blamed on the question that missed it.
      const asked = turn.then(() => within(patience, answer(text, scope, limit)));
      turn = asked.catch(() => undefined);
      return asked.catch(async (error: unknown) => {
        await reset();
        throw asFault(error);
      });
    },
  };
}
