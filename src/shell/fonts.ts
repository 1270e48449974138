import { type Locale } from '#i18n/locales.ts';
import { pathTo } from '#i18n/paths.ts';

/**
 * The faces of headings and numerals. The files are cut at the end of the build from the characters
 * that the pages really set in them; the build then writes their final names over these.
 */
export const headingFile = (locale: Locale): string => `fonts/heading-${locale}.woff2`;
export const numeralFile = 'fonts/numeral.woff2';

/**
 * `@font-face` rules of a page. The fallback takes the web face's widths and heights
 * (Source Serif in Noto Serif SC against Georgia and Times), so that nothing shifts when it arrives.
 */
export function fontFaces(locale: Locale): string {
  const face = (family: string, file: string, weight: number): string =>
    `@font-face{font-family:${family};src:url(${pathTo(file)})format("woff2");font-weight:${weight};font-display:swap}`;
  return (
    face('Heading', headingFile(locale), 700) +
    face('Numeral', numeralFile, 400) +
    '@font-face{font-family:"Heading fallback";src:local("Georgia"),local("Times New Roman"),local("Liberation Serif");size-adjust:104%;ascent-override:110%;descent-override:28%;line-gap-override:0%}'
  );
}
