import { withoutErrands } from './ladder/question-words.ts';
import { placeOf } from './ladder/engine.ts';
import { readQuestion } from './ladder/question.ts';
import { fold, type Traditional } from './fold.ts';
import { hasInitials, type Name, soundsLike } from './names.ts';
import { numberKeys, readNumbers } from './numbers.ts';
import type { FigureRow, QuickIndex, TermRow, TopicRow } from './quick-shape.ts';
import { termToken } from './record.ts';
import { everywhere, type Scope } from './scope.ts';
import { type Sounds, splitSyllables } from './sounds.ts';
import { tokensOf, tokenStrings } from './tokens.ts';

/** What the small index knows of a question, the likeliest first. */
export interface QuickAnswer {
  readonly terms: readonly TermRow[];
  readonly figures: readonly FigureRow[];
  readonly topics: readonly TopicRow[];
}

const most = { terms: 3, figures: 4, topics: 3 } as const;
/** How well a name fits; from `fair` on it is shown, and beside a good one only good ones are. */
const fit = { same: 4, begins: 3, within: 2, holds: 1.5 } as const;
const fair = 1.5;

/** The tables that come beside the index; without them only the rows' own names are known. */
export interface QuickTables {
  readonly traditional: Traditional;
  readonly names: readonly Name[];
  readonly sounds: Sounds;
}

/**
 * Terms, figures and topics by name, alias, pinyin and value. Pure and fast: it runs at every key.
 * @param scope limits figures and topics; terms belong to no edition and no section
 */
export function quickAnswer(
  text: string,
  index: QuickIndex,
  tables?: QuickTables,
  scope: Scope = everywhere,
): QuickAnswer {
  const { folded } = readQuestion(text, tables?.traditional);
  const named = withoutErrands(folded);
  const cut = tokensOf(named);
  const asked = tokenStrings(cut);
  const typing = cut.at(-1)?.word ?? '';
  const nothing = { terms: [], figures: [], topics: [] };
  if (asked.length === 0) return nothing;
  const letters = /^[a-z ]+$/.test(named) ? named.replaceAll(' ', '') : '';
  const ways = tables && letters ? splitSyllables(letters, tables.sounds) : [];
  const byTerm = groupNames(tables?.names ?? []);
  const numbers = readNumbers(folded).tokens;
  const isWithin = ([section]: TopicRow): boolean =>
    (scope.edition === '' || scope.edition === index.editions[0]?.[0]) &&
    (scope.section === '' || scope.section === index.sections[section]?.[0]);
  const topics = index.topics.filter(isWithin);
  return {
    terms: best(index.terms, most.terms, ([id, name]) => {
      const names = byTerm.get(termToken(id)) ?? [];
      const spoken = names.map((each) => {
        if (!tables || !letters) return 0;
        if (ways.some((way) => way.length > 1 && soundsLike(each, way, tables.sounds, true))) return fit.same;
        return letters.length > 2 && hasInitials(each, letters, tables.sounds) ? fit.begins : 0;
      });
      const written = names.map(({ tokens }) => fits(asked, typing, tokens));
      return Math.max(fits(asked, typing, tokenStrings(tokensOf(name))) * 1.1, ...written, ...spoken);
    }),
    figures: best(index.figures, most.figures, ([topic, , label, value, share]) => {
      const place = index.topics[topic];
      if (!place || !isWithin(place)) return 0;
      const own = readNumbers(fold(`${value}，${share}`).text).tokens.flatMap(numberKeys);
      const isNumber = numbers.length > 0 && numbers.every((number) => own.includes(number));
      return isNumber ? fit.same : fits(asked, typing, tokenStrings(tokensOf(label)));
    }),
    topics: best(topics, most.topics, ([, , , heading]) =>
      fits(asked, typing, tokenStrings(tokensOf(heading))),
    ),
  };
}

function best<Row>(rows: readonly Row[], limit: number, fitOf: (row: Row) => number): readonly Row[] {
  const found = rows.map((row) => ({ row, fit: fitOf(row) })).filter((each) => each.fit >= fair);
  found.sort((a, b) => b.fit - a.fit);
  const floor = (found[0]?.fit ?? 0) >= fit.begins ? fit.within : fair;
  return found
    .filter((each) => each.fit >= floor)
    .slice(0, limit)
    .map(({ row }) => row);
}

/**
 * How well what is asked fits a name: the same, its beginning, its inside, or the other way round.
 * @param typing the last word as typed, which may still be going on
 */
function fits(asked: readonly string[], typing: string, name: readonly string[]): number {
  if (name.length === 0) return 0;
  const start = placeOf(name, asked);
  if (start === 0 && name.length === asked.length) return fit.same;
  if (saysEnough(asked)) {
    if (start === 0) return fit.begins + asked.length / name.length / 2;
    if (start > 0) return fit.holds + asked.length / name.length / 2;
    const before = asked.slice(0, -1);
    const isTyping = /^[a-z]{4,}$/.test(typing) && name[before.length]?.startsWith(typing);
    if (isTyping && placeOf(name, before) === 0) return fit.begins;
  }
  return saysEnough(name) && placeOf(asked, name) >= 0 ? fit.within + name.length / asked.length / 2 : 0;
}

/** One Han character, or a word of two letters, names nothing yet. */
const saysEnough = (tokens: readonly string[]): boolean =>
  tokens.length > 1 || /^[\p{L}\d]{3,}$/u.test(tokens[0] ?? '');

function groupNames(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const group = groups.get(name.term);
    if (group) group.push(name);
    else groups.set(name.term, [name]);
  }
  return groups;
}
