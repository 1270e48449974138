import { type Locale, locales } from '#i18n/locales.ts';

/** What the whole report is printed in: each language by itself, then all side by side. */
export const reportTongues: readonly (readonly [Locale, ...Locale[]])[] = [
  ...locales.map((locale) => [locale] as const),
  locales,
];

/** The name of a PDF below `/data/<edition>/`: `report.zh.pdf`, `report.zh-en.pdf`. */
export const pdfFile = (tongues: readonly Locale[]): string => `report.${tongues.join('-')}.pdf`;

/** Set by `npm run pdf`, which prints the PDFs as soon as the build it starts has ended. */
export const pdfSetting = 'REPORT_PDF';

/**
 * Whether the pages may link to PDFs of the report. A build makes pages before anything can be printed from them,
 * so only the command that will print them can promise that they will be there.
 */
export const hasPdfs = (environment: Readonly<Record<string, string | undefined>> = process.env): boolean =>
  environment[pdfSetting] === 'yes';
