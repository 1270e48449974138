import { type Locale, localeFacts } from '#i18n/locales.ts';
import { ordinalCategory, pluralCategory, writeCount, writeScaled } from '#i18n/numbers.ts';
import { translate } from '#i18n/translate.ts';
import { oncePer } from './once.ts';
import type { FigurePart } from './prose.ts';
import type { Figure, Unit } from './schema.ts';

/** A figure as one language writes it. `before + number + after` is `text`; `number` is the numeral alone. */
export interface WrittenFigure {
  readonly text: string;
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** English joins a number and what follows it with a space that does not break (E2). */
const unbreakable = (text: string, locale: Locale): string =>
  localeFacts[locale].spaced ? text.replaceAll(' ', '\u00a0') : text;

const romanNumerals = ['', 'I', 'II', 'III', 'IV'] as const;

/**
 * Writes a figure's value with its unit and qualifier in the manner of a language (B10, E2–E5):
 * `超过8亿元`, `more than RMB 800 million`; `第20位`, `20th`; `93%以上`, `at least 93%`.
 */
export function writeFigure(figure: Figure, unit: Unit, locale: Locale): WrittenFigure {
  const own = figure.written?.[locale];
  return own === undefined ? writeInFigures(figure, unit, locale) : split(own, numeralIn(own));
}

/** The same with its numeral always in digits, for tables and cells, where numbers are compared: `4`, not `four`. */
export function writeInFigures(figure: Figure, unit: Unit, locale: Locale): WrittenFigure {
  const known = inFigures(figure).get(locale);
  if (known?.unit === unit) return known.written;
  const { value, numeral } = writeValue(figure.value, unit, locale);
  const text = unbreakable(translate(locale)(`figure:${figure.qualifier}`, { value }), locale);
  const written = split(text, numeral);
  inFigures(figure).set(locale, { unit, written });
  return written;
}

/** Every page writes the same figures again. */
const inFigures = oncePer(
  (_: Figure) => new Map<Locale, { readonly unit: Unit; readonly written: WrittenFigure }>(),
);

/** The value with its unit but without its qualifier: for a card, which says the qualifier in a sentence. */
export function writeExactValue(figure: Figure, unit: Unit, locale: Locale): WrittenFigure {
  const { value, numeral } = writeValue(figure.value, unit, locale);
  return split(unbreakable(value, locale), numeral);
}

function writeValue(
  value: number,
  unit: Unit,
  locale: Locale,
): { readonly value: string; readonly numeral: string } {
  const t = translate(locale);
  const word = unitWord(unit, value, locale);
  switch (unit.kind) {
    case 'money': {
      const { digits, scale } = writeScaled(value, locale);
      return { value: t('figure:money', { n: digits, scale, unit: word }), numeral: digits };
    }
    case 'rank': {
      const numeral = writeCount(value, locale);
      const key = `figure:rank_${ordinalCategory(value, locale)}` as 'figure:rank_other';
      return { value: t(key, { n: numeral, unit: word }), numeral };
    }
    case 'phase': {
      const numeral = romanNumerals[value];
      if (!numeral) throw new Error(`A phase must be 1 to 4, not ${value}.`);
      return { value: t('figure:phase', { n: numeral, unit: word }), numeral };
    }
    case 'code':
      return { value: t('figure:code', { n: String(value), unit: word }), numeral: String(value) };
    case 'percent': {
      const numeral = writeCount(value, locale);
      return { value: t('figure:percent', { n: numeral }), numeral };
    }
    case 'count':
    case 'measure': {
      const numeral = writeCount(value, locale);
      return { value: t(`figure:${unit.kind}`, { n: numeral, unit: word }), numeral };
    }
  }
}

/** The word of a unit for an amount: `家`; `tonne` or `tonnes`. */
export function unitWord(unit: Unit, value: number, locale: Locale): string {
  const words = unit[locale];
  return typeof words === 'string' ? words : (words[pluralCategory(value, locale)] ?? words.other);
}

/**
 * Writes the share of the province as the source states it: never converted.
 * In languages that have words for fractions the first mention on a page says both (E5).
 */
export function writeShare(printed: string, locale: Locale, first: boolean): string {
  const t = translate(locale);
  const words = fractionWords(printed, locale);
  return words && first ? t('figure:shareFirst', { words, printed }) : t('figure:sharePlain', { printed });
}

/** A share as it is read aloud: `五分之一`, `one fifth`, `43%` (A13). */
export function speakShare(printed: string, locale: Locale): string {
  return fractionWords(printed, locale) ?? printed;
}

type Fraction =
  | '1/2'
  | '1/3'
  | '2/3'
  | '1/4'
  | '3/4'
  | '1/5'
  | '2/5'
  | '3/5'
  | '4/5'
  | '1/6'
  | '1/7'
  | '1/8'
  | '1/9'
  | '1/10';

function fractionWords(printed: string, locale: Locale): string | undefined {
  return printed.includes('%') ? undefined : translate(locale)(`fraction:${printed as Fraction}`);
}

/** The share as a number from 0 to 1, only for the length of a bar: the label keeps the source's form. */
export function shareFraction(printed: string): number {
  const [above = '', below] = printed.replace('%', '/100').split('/');
  return Number(above) / Number(below);
}

/** What `<Fig id part>` writes. Throws where a share is asked for and the source states none. */
export function writePart(
  figure: Figure,
  unit: Unit,
  part: FigurePart,
  locale: Locale,
  first: boolean,
): string {
  if (part === 'value') return writeFigure(figure, unit, locale).text;
  if (!figure.share)
    throw new Error(
      `Figure "${figure.id}" has no share of the province. Remove part="share", or add the share to figures.yaml.`,
    );
  return writeShare(figure.share.printed, locale, first);
}

function numeralIn(text: string): string {
  return /\d[\d,.]*/.exec(text)?.[0] ?? text;
}

function split(text: string, numeral: string): WrittenFigure {
  const start = text.indexOf(numeral);
  if (start < 0) return { text, before: '', number: text, after: '' };
  return { text, before: text.slice(0, start), number: numeral, after: text.slice(start + numeral.length) };
}
