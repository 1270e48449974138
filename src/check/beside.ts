import { type Locale, localeFacts } from '#i18n/locales.ts';
import type { Content } from '#report/content.ts';
import type { Fault } from '#report/fault.ts';
import { flatten, type Inline } from '#report/prose.ts';
import type { Figure } from '#report/schema.ts';
import { unitWord, writeFigure, type WrittenFigure } from '#report/write.ts';
import { isPossible } from './ledger.ts';
import { sectionFiles } from './passages.ts';
import { faultAt, type Rule } from './rule.ts';

type FigureInline = Extract<Inline, { readonly type: 'figure' }>;
type Around = Pick<WrittenFigure, 'before' | 'after'>;
type Written = (figure: FigureInline, locale: Locale) => Around;

/**
 * What stands beside a `<Fig>` or `<Term>`: a space where a language parts words, and no word that the figure
 * writes itself (“9777家家”, “more than more than”).
 */
export const besideElements: Rule = (content) =>
  content.editions.flatMap((edition) => {
    const figures = new Map((edition.figures?.entries ?? []).map(({ value }) => [value.id, value]));
    const written: Written = ({ id }, locale) => writtenAround(content, figures.get(id), locale);
    return sectionFiles(edition).flatMap(({ file, locale, document }) =>
      (document?.topics ?? [])
        .flatMap(({ paragraphs }) => paragraphs)
        .flatMap(({ inlines }) => faultsIn(file, locale, flatten(inlines), written)),
    );
  });

function writtenAround({ units }: Content, figure: Figure | undefined, locale: Locale): Around {
  const unit = figure && units?.value?.[figure.unit];
  // A value that its unit cannot have is told by the rules of the ledger.
  if (!figure || !unit || !isPossible(figure, unit)) return { before: '', after: '' };
  const { before, after } = writeFigure(figure, unit, locale);
  // Where the currency stands before the number, it is typed once more after it.
  return {
    before,
    after: unit.kind === 'money' ? `${after} ${unitWord(unit, figure.value, locale)}` : after,
  };
}

function faultsIn(
  file: string,
  locale: Locale,
  inlines: readonly Inline[],
  written: Written,
): readonly Fault[] {
  const textAt = (place: number): string => {
    const neighbour = inlines[place];
    return neighbour?.type === 'text' ? neighbour.value : '';
  };
  return inlines.flatMap((inline, index) => {
    if (inline.type !== 'figure' && inline.type !== 'term') return [];
    const earlier = textAt(index - 1);
    const later = textAt(index + 1);
    const isGlued = localeFacts[locale].spaced && (/[\p{L}\d]$/u.test(earlier) || /^\p{L}/u.test(later));
    const glued = isGlued
      ? [
          faultAt(
            'space-in-english',
            file,
            inline.position,
            ['A space is missing beside this element.', '这个标签旁边少了空格。'],
            ['Put one between it and the word.', '请在标签和单词之间留一个空格。'],
          ),
        ]
      : [];
    if (inline.type !== 'figure' || inline.part === 'share') return glued;
    const { before, after } = written(inline, locale);
    const twice = [lastWords(earlier, before, locale), firstWord(later, after, locale)];
    return [...glued, ...twice.flatMap((words) => (words ? [twiceFault(file, inline, words)] : []))];
  });
}

const twiceFault = (file: string, { id, position }: FigureInline, words: string): Fault =>
  faultAt(
    'figure-words-twice',
    file,
    position,
    [
      `“${words}” stands beside <Fig id="${id}" />, which writes it itself.`,
      `<Fig id="${id}" /> 自己会写出“${words}”，旁边又写了一遍。`,
    ],
    ['Remove the word beside it.', '请删去旁边的字词。'],
  );

const wordsOf = (text: string, locale: Locale): readonly string[] =>
  [...new Intl.Segmenter(localeFacts[locale].tag, { granularity: 'word' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((word) => word !== '');

/** What a text ends with that a figure begins with: its qualifier, or the first word of it. */
function lastWords(text: string, before: string, locale: Locale): string {
  const own = wordsOf(before, locale);
  const typed = wordsOf(text, locale);
  for (let length = own.length; length > 0; length -= 1) {
    const head = own.slice(0, length);
    if (head.every((word, place) => same(typed.at(place - length), word)))
      return head.join(localeFacts[locale].spaced ? ' ' : '');
  }
  return '';
}

/** What a text begins with that a figure ends with: its unit, or what follows it. */
function firstWord(text: string, after: string, locale: Locale): string {
  const [first = ''] = wordsOf(text, locale);
  return wordsOf(after, locale).some((word) => same(first, word)) ? first : '';
}

const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
