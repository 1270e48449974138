import type { Query, Shown } from './ask.ts';

/** How one query was answered. */
export interface Verdict {
  readonly query: Query;
  readonly isFirst: boolean;
  readonly isInFive: boolean;
  readonly isEmpty: boolean;
  /** Whether a query that nothing answers got a match. The related tier is none. */
  readonly isNonsense: boolean;
}

export function judge(query: Query, { results }: Shown): Verdict {
  const texts = results.filter(({ kind }) => kind === 'text');
  const isRight = (topic: string | undefined): boolean =>
    topic !== undefined && query.relevant.includes(topic);
  return {
    query,
    isFirst: isRight(texts[0]?.topic),
    isInFive: texts.slice(0, 5).some(({ topic }) => isRight(topic)),
    isEmpty: texts.length === 0,
    isNonsense: query.kind === 'nothing' && texts.some(({ tier }) => tier === 'match'),
  };
}

export interface Score {
  readonly queries: number;
  /** Undefined where no query has an answer. */
  readonly 'first right, %': number | undefined;
  readonly 'in first 5, %': number | undefined;
  readonly 'nothing found, %': number | undefined;
  readonly 'without answer': number;
  readonly 'of these matched': number;
}

/** Counts verdicts; shares are of the queries that have an answer, to a tenth of a per cent. */
export function count(verdicts: readonly Verdict[]): Score {
  const asked = verdicts.filter(({ query }) => query.kind !== 'nothing');
  const share = (holds: (verdict: Verdict) => boolean): number | undefined =>
    asked.length === 0 ? undefined : Math.round((1000 * asked.filter(holds).length) / asked.length) / 10;
  return {
    queries: asked.length,
    'first right, %': share(({ isFirst }) => isFirst),
    'in first 5, %': share(({ isInFive }) => isInFive),
    'nothing found, %': share(({ isEmpty }) => isEmpty),
    'without answer': verdicts.length - asked.length,
    'of these matched': verdicts.filter(({ isNonsense }) => isNonsense).length,
  };
}

/** What a language's search must reach; a sentence for each thing it does not. */
export function shortcomings(name: string, score: Score): readonly string[] {
  return [
    ...((score['first right, %'] ?? 0) < 98 ? [`${name}: under 98 % have a right paragraph first.`] : []),
    ...((score['nothing found, %'] ?? 100) > 1 ? [`${name}: over 1 % find nothing.`] : []),
    ...(score['of these matched'] > 0 ? [`${name}: a query that nothing answers got a match.`] : []),
  ];
}
