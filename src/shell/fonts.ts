import { type Locale, localeFacts } from '#i18n/locales.ts';
import { pathTo } from '#i18n/paths.ts';

/**
 * The faces of headings and numerals. The files are cut at the end of the build from the characters
 * that the pages really set in them; the build then writes their final names over these.
 */
export const headingFile = (locale: Locale): string => `fonts/heading-${locale}.woff2`;
export const numeralFile = 'fonts/numeral.woff2';

/** A face that stands in until the web face is there, stretched to its widths and heights. */
interface Fallback {
  readonly bold: readonly string[];
  readonly regular: readonly string[];
  /** Widths against the web face, bold and regular, measured in Chromium over the site's own headings. */
  readonly widths: readonly [bold: string, regular: string];
}

/** Han characters are square in every face; for the rest Times, and Liberation Serif, which shares its widths. */
const square: Fallback = {
  bold: ['Noto Serif CJK SC Bold', 'Source Han Serif SC Bold', 'Songti SC Bold', 'SimSun'],
  regular: ['Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', 'SimSun'],
  widths: ['100%', '100%'],
};
const lettered: Fallback = {
  bold: ['Times New Roman Bold', 'Liberation Serif Bold'],
  regular: ['Times New Roman', 'Liberation Serif'],
  widths: ['119%', '110%'],
};

/**
 * `@font-face` rules of a page. Chinese headings may swap, since their squares do not move. English letters are
 * not square: there the face is optional, and a first visit on a slow line keeps Times.
 */
export function fontFaces(locale: Locale): string {
  const { spaced } = localeFacts[locale];
  const { bold, regular, widths } = spaced ? lettered : square;
  const face = (family: string, file: string, weight: number): string =>
    `@font-face{font-family:${family};src:url(${pathTo(file)});font-weight:${weight};font-display:${spaced ? 'optional' : 'swap'}}`;
  // The web face's own ascent and descent, so that no baseline moves.
  const fallback = (family: string, width: string, weight: number, names: readonly string[]): string =>
    `@font-face{font-family:${family};src:${names.map((name) => `local(${name})`).join()};font-weight:${weight};size-adjust:${width};ascent-override:${scaled(115.1, width)}%;descent-override:${scaled(28.6, width)}%;line-gap-override:0%}`;
  return (
    face('Heading', headingFile(locale), 700) +
    face('Numeral', numeralFile, 400) +
    fallback('HeadingFallback', widths[0], 700, bold) +
    fallback('NumeralFallback', widths[1], 400, regular)
  );
}

/** Overrides count in the adjusted size, so they are divided by the adjustment. */
const scaled = (percent: number, width: string): number =>
  Math.round((percent * 1000) / parseFloat(width)) / 10;
