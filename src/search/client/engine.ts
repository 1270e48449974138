import type { Engine, Hit, LoadedRecord } from '../ladder/engine.ts';
import { type ShownRecord, type Stream, streams } from '../record.ts';
import type { Pagefind, PagefindData, PagefindResult } from './pagefind.ts';

/** The name under which a record's own data travels in a fragment; see `index/bundle.ts`. */
export const shownFilter = 'shown';

/**
 * Asks one Pagefind bundle. Answers are kept: the tokens of a longer query are those of a shorter one and more.
 * @param check throws where a file failed that the answer needed; without it Pagefind answers “0 results”
 */
export function pagefindEngine(pagefind: Pagefind, check: () => void = () => undefined): Engine {
  const results = new Map<string, PagefindResult>();
  const asked = new Map<string, Promise<readonly PagefindResult[]>>();
  const records = new Map<string, LoadedRecord>();

  const ask = (query: string): Promise<readonly PagefindResult[]> => {
    const known = asked.get(query);
    if (known) return known;
    const answer = pagefind.search(query).then((response) => {
      check();
      const found = response?.results ?? [];
      for (const result of found) results.set(result.id, result);
      return found;
    });
    asked.set(query, answer);
    return answer;
  };

  return {
    phrase: async (tokens) => (await ask(`"${tokens.join(' ')}"`)).map(hitOf),
    scores: async (tokens) =>
      new Map((await ask(tokens.join(' '))).map(({ id, score }) => [id, score] as const)),
    load: async (id) => {
      const known = records.get(id);
      if (known) return known;
      try {
        const data = await results.get(id)?.data();
        if (!data) return undefined;
        const record = recordOf(id, data);
        records.set(id, record);
        return record;
      } catch {
        // One lost fragment must not take the others with it; the query says that its answer is incomplete.
        return undefined;
      }
    },
  };
}

const isStream = (name: string): name is Stream => (streams as readonly string[]).includes(name);

const hitOf = ({ id, words, matchedMetaFields = [] }: PagefindResult): Hit => ({
  id,
  streams: [...(words.length > 0 ? (['text'] as const) : []), ...matchedMetaFields.filter(isStream)],
});

function recordOf(id: string, { raw_url, url, content, filters }: PagefindData): LoadedRecord {
  return {
    id,
    address: raw_url ?? url,
    shown: JSON.parse(filters[shownFilter]?.[0] ?? '') as ShownRecord,
    tokens: content.split(/\s+/).filter(Boolean),
  };
}
