import { type Engine, type Hits, type LoadedRecord, streamWeight } from '../ladder/engine.ts';
import { inPart, partsOf } from '../parts.ts';
import { type ShownRecord, type Stream, streams } from '../record.ts';
import type { Pagefind, PagefindData, PagefindResult } from './pagefind.ts';

/** The name under which a record's own data travels in a fragment; see `index/bundle.ts`. */
export const shownFilter = 'shown';

/** So many hits are kept in memory, over all answers; beyond, the oldest answers are let go. */
const mostKept = 200_000;

/**
 * Asks one Pagefind bundle. Answers are kept: the tokens of a longer query are those of a shorter one and more.
 * @param records how many the bundle holds
 * @param check throws where a file failed that the answer needed; without it Pagefind answers “0 results”
 */
export function pagefindEngine(
  pagefind: Pagefind,
  records: number,
  check: () => void = () => undefined,
): Engine {
  const parts = partsOf(records);
  const results = new Map<string, PagefindResult>();
  const loaded = new Map<string, LoadedRecord>();
  const answers = new Map<string, Promise<Hits>>();
  const pairs = new Map<string, Promise<boolean>>();
  let kept = 0;

  const ask = async (query: string): Promise<readonly PagefindResult[]> => {
    const found = (await pagefind.search(query))?.results ?? [];
    check();
    for (const result of found) if (!results.has(result.id)) results.set(result.id, result);
    return found;
  };
  const askPhrase = (tokens: readonly string[], part: string): Promise<readonly PagefindResult[]> =>
    ask(`"${inPart(tokens, part)}"`);

  /** About how many records hold a phrase, from the first part alone. */
  const estimate = async (tokens: readonly string[]): Promise<number> =>
    (await askPhrase(tokens, parts[0] ?? '')).length * parts.length;

  /** Whether all pairs of neighbours occur. A phrase that is nowhere mostly has one that does not, which is told at less cost. */
  const mayOccur = async (tokens: readonly string[]): Promise<boolean> => {
    if (tokens.length < 3) return true;
    for (const [place, token] of tokens.slice(1).entries())
      if (!(await occurs([tokens[place] ?? '', token]))) return false;
    return true;
  };
  const occurs = (pair: readonly string[]): Promise<boolean> => {
    const key = pair.join(' ');
    const known = pairs.get(key);
    if (known) return known;
    const found = estimate(pair).then(async (count) => count > 0 || (await phrase(pair)).size > 0);
    pairs.set(key, found);
    return found;
  };

  const gather = async (tokens: readonly string[]): Promise<Hits> => {
    if (parts.length > 1 && !(await mayOccur(tokens))) return new Map();
    return hitsOf(await Promise.all(parts.map((part) => askPhrase(tokens, part))));
  };

  const forget = async (): Promise<void> => {
    for (const [key, answer] of answers) {
      if (kept <= mostKept) return;
      answers.delete(key);
      kept -= (await answer).size;
    }
  };

  const once = (key: string, find: () => Promise<Hits>): Promise<Hits> => {
    const known = answers.get(key);
    if (known) return known;
    const answer = find();
    answers.set(key, answer);
    void answer
      .then(({ size }) => {
        kept += size;
        return forget();
      })
      .catch(() => undefined);
    return answer;
  };
  const phrase: Engine['phrase'] = (tokens) => once(tokens.join(' '), () => gather(tokens));

  return {
    phrase,
    marked: (mark) => once(`mark ${mark}`, async () => hitsOf([await ask(`"${mark}"`)])),
    commonness: async (tokens) => (parts.length === 1 ? (await phrase(tokens)).size : estimate(tokens)),
    scores: async (tokens) => {
      const found = await Promise.all(parts.map((part) => ask(inPart(tokens, part))));
      return new Map(found.flat().map(({ id, score }) => [id, score]));
    },
    load: async (id) => {
      const known = loaded.get(id);
      if (known) return known;
      try {
        const data = await results.get(id)?.data();
        if (!data) return undefined;
        const record = recordOf(id, data);
        loaded.set(id, record);
        return record;
      } catch {
        // One lost fragment must not take the others with it; the query says that its answer is incomplete.
        return undefined;
      }
    },
  };
}

function hitsOf(found: readonly (readonly PagefindResult[])[]): Hits {
  const hits = new Map<string, number>();
  for (const results of found) for (const result of results) hits.set(result.id, closenessOf(result));
  return hits;
}

const isStream = (name: string): name is Stream => (streams as readonly string[]).includes(name);

/** Pagefind tells places in the text, or else the fields of metadata that hold the phrase. */
function closenessOf({ words, matchedMetaFields = [] }: PagefindResult): number {
  if (words.length > 0) return streamWeight.text;
  return Math.max(0, ...matchedMetaFields.filter(isStream).map((stream) => streamWeight[stream]));
}

const recordOf = (id: string, { raw_url, url, filters }: PagefindData): LoadedRecord => ({
  id,
  address: raw_url ?? url,
  shown: JSON.parse(filters[shownFilter]?.[0] ?? '') as ShownRecord,
});
