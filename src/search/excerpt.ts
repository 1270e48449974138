import { fold, type Traditional } from './fold.ts';
import { isAskingWord, withoutAsking } from './ladder/question-words.ts';
import { oneSpelling } from './spelling.ts';
import { stem } from './stem.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A piece of text, marked where it answers the question. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a text answers a question: pairs of Chinese characters, words in any form, numbers. Neighbours are merged. */
export function spansOf(text: string, question: string, traditional?: Traditional): readonly Span[] {
  const plain = fold(question, traditional).text;
  const asked = tokensOf(withoutAsking(plain) || plain);
  const pairs = new Set(asked.slice(1).flatMap((token, place) => pairOf(asked[place], token) ?? []));
  const singles = new Set(asked.filter((_, place) => isAlone(asked, place)).map(keyOf));
  const tokens = tokensOf(text, traditional);
  const isMarked = tokens.map(
    (token, place) =>
      singles.has(keyOf(token)) ||
      pairs.has(pairOf(tokens[place - 1], token) ?? '') ||
      pairs.has(pairOf(token, tokens[place + 1]) ?? ''),
  );
  const spans: { start: number; end: number }[] = [];
  tokens.forEach(({ start, end }, place) => {
    if (!isMarked[place]) return;
    const last = spans.at(-1);
    // A space or a hyphen between two marked words is marked with them.
    if (last && isMarked[place - 1] && start - last.end <= 1) last.end = end;
    else spans.push({ start, end });
  });
  return spans;
}

/** A piece of a text around what answers the question, about so many characters long. */
export function excerptOf(text: string, spans: readonly Span[], length: number): readonly Part[] {
  // The longest mark says most; the reader should see it.
  const longest = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  const first = longest?.start ?? 0;
  const from =
    text.length <= length
      ? 0
      : startNear(text, Math.max(0, Math.min(first - length / 4, text.length - length)));
  const to = text.length <= length ? text.length : endNear(text, from + length);
  const parts: Part[] = [];
  let at = from;
  if (from > 0) parts.push({ text: '…', isMarked: false });
  for (const { start, end } of spans) {
    if (end <= from || start >= to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), isMarked: false });
    parts.push({ text: text.slice(Math.max(start, at), Math.min(end, to)), isMarked: true });
    at = Math.min(end, to);
  }
  if (at < to) parts.push({ text: text.slice(at, to), isMarked: false });
  if (to < text.length) parts.push({ text: '…', isMarked: false });
  return parts;
}

const keyOf = ({ kind, word, token }: Token): string => (kind === 'word' ? stem(oneSpelling(word)) : token);

/** Two Han characters side by side; undefined for anything else. */
const pairOf = (before: Token | undefined, after: Token | undefined): string | undefined =>
  before?.kind === 'han' && after?.kind === 'han' && before.end === after.start
    ? before.token + after.token
    : undefined;

/** Whether a token is asked for by itself: a word, a number, or a Han character without a neighbour. */
const isAlone = (tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place];
  if (!token) return false;
  if (token.kind !== 'han')
    return token.kind === 'number' || (token.word.length > 1 && !isAskingWord(token.word));
  return !pairOf(tokens[place - 1], token) && !pairOf(token, tokens[place + 1]);
};

/** The beginning of a word or sentence at or shortly after a place. */
function startNear(text: string, place: number): number {
  const wanted = Math.floor(place);
  const ahead = /[\s，。；：、]/u.exec(text.slice(wanted, wanted + 16));
  return wanted === 0 || !ahead ? wanted : wanted + ahead.index + 1;
}

function endNear(text: string, place: number): number {
  const wanted = Math.min(text.length, Math.floor(place));
  const before = text.slice(wanted - 12, wanted).search(/\s\S*$/u);
  return wanted === text.length || before < 0 ? wanted : wanted - 12 + before;
}
