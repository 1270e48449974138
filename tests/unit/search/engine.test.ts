import { describe, expect, it } from 'vitest';
import { pagefindEngine } from '#search/client/engine.ts';
import type { Pagefind, PagefindResult } from '#search/client/pagefind.ts';
import { streamWeight } from '#search/ladder/engine.ts';
import { inPart, partAt } from '#search/parts.ts';

/** Texts as Pagefind would hold them, found as it finds quoted phrases; and everything it was asked. */
function shelved(
  texts: readonly string[],
  marks: readonly string[] = ['mark'],
): { readonly pagefind: Pagefind; readonly asked: string[] } {
  const rows = texts.map(
    (text, place) => ` ${inPart([...text], partAt(place, texts.length))} ${marks.join(' ')} `,
  );
  const asked: string[] = [];
  const resultOf = (place: number, isMark: boolean): PagefindResult => ({
    id: String(place),
    score: 1,
    words: isMark ? [] : [1],
    ...(isMark ? { matchedMetaFields: ['term'] } : {}),
    data: () => Promise.reject(new Error('No text is read here.')),
  });
  const search: Pagefind['search'] = (query) => {
    asked.push(query);
    const phrase = query.replaceAll('"', '');
    return Promise.resolve({
      results: rows.flatMap((row, place) =>
        row.includes(` ${phrase} `) ? [resultOf(place, marks.includes(phrase))] : [],
      ),
    });
  };
  const nothing = (): Promise<void> => Promise.resolve();
  return { pagefind: { search, options: nothing, init: nothing, destroy: nothing }, asked };
}

const many = (length: number): string[] =>
  Array.from({ length }, (_, place) => (place % 7 === 0 ? '高新技术企业' : '科技与企业'));

describe('the engine of a large archive', () => {
  it('finds a phrase in every part, each record once, in the order of the report', async () => {
    const texts = many(2500);
    const hits = await pagefindEngine(shelved(texts).pagefind, texts.length).phrase([...'技术企业']);
    const wanted = texts.flatMap((text, place) => (text.includes('技术企业') ? [String(place)] : []));
    expect([...hits.keys()]).toEqual(wanted);
    expect(new Set(hits.values())).toEqual(new Set([streamWeight.text]));
  });

  it('does not seek a phrase of which two neighbours stand together nowhere', async () => {
    const { pagefind, asked } = shelved(many(2500));
    expect((await pagefindEngine(pagefind, 2500).phrase([...'高新与企业'])).size).toBe(0);
    expect(asked.every((query) => query.split(' ').length === 2)).toBe(true);
  });

  it('finds what stands in the last part alone', async () => {
    const texts = [...many(2499), '蓝色药库开发'];
    const hits = await pagefindEngine(shelved(texts).pagefind, texts.length).phrase([...'蓝色药库']);
    expect([...hits.keys()]).toEqual(['2499']);
  });

  it('asks once for a mark, which is the same in every part, and for each phrase', async () => {
    const { pagefind, asked } = shelved(many(2500));
    const engine = pagefindEngine(pagefind, 2500);
    for (let time = 0; time < 3; time += 1) expect((await engine.marked('mark')).size).toBe(2500);
    expect(asked).toEqual(['"mark"']);
    await engine.phrase([...'企业']);
    const before = asked.length;
    await engine.phrase([...'企业']);
    expect(asked).toHaveLength(before);
  });

  it('lets the oldest answers go when it keeps too many, and asks for them again', async () => {
    const marks = Array.from({ length: 90 }, (_, place) => `m${place}`);
    const { pagefind, asked } = shelved(many(2500), marks);
    const engine = pagefindEngine(pagefind, 2500);
    for (const mark of [...marks, 'm0', 'm89']) expect((await engine.marked(mark)).size).toBe(2500);
    expect(asked.filter((query) => query === '"m0"')).toHaveLength(2);
    expect(asked.filter((query) => query === '"m89"')).toHaveLength(1);
  });

  it('is the whole index while that is small', async () => {
    const { pagefind, asked } = shelved(many(900));
    const engine = pagefindEngine(pagefind, 900);
    expect(await engine.commonness([...'企业'])).toBe(900);
    expect(asked).toEqual(['"企 业"']);
  });

  it('rejects where a file failed that the answer needed', async () => {
    const lost = (): void => {
      throw new Error('lost');
    };
    const engine = pagefindEngine(shelved(many(20)).pagefind, 20, lost);
    await expect(engine.phrase(['企'])).rejects.toThrow('lost');
  });
});
