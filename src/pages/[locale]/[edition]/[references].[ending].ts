import type { APIRoute } from 'astro';
import { type Locale, locales } from '#i18n/locales.ts';
import { absolute, type ReferenceEnding } from '#i18n/paths.ts';
import { referenceFile } from '#publish/references.ts';
import { findEdition, report } from '#report/report.ts';

const formats = {
  bib: { form: 'bibtex', mediaType: 'application/x-bibtex' },
  ris: { form: 'ris', mediaType: 'application/x-research-info-systems' },
} as const satisfies Record<ReferenceEnding, unknown>;
const endings = Object.keys(formats) as readonly ReferenceEnding[];

interface Params extends Record<string, string> {
  locale: Locale;
  edition: string;
  /** `edition` for the whole, or the slug of a section. */
  references: string;
  ending: ReferenceEnding;
}

export const getStaticPaths = () =>
  report().editions.flatMap(({ id: edition, sections }) =>
    ['edition', ...sections.map(({ slug }) => slug)].flatMap((references) =>
      locales.flatMap((locale) =>
        endings.map((ending) => ({ params: { locale, edition, references, ending } satisfies Params })),
      ),
    ),
  );

export const GET: APIRoute = ({ params, site }) => {
  const { locale, edition, references, ending } = params as Params;
  const { form, mediaType } = formats[ending];
  const section = references === 'edition' ? undefined : references;
  const address = (path: string): string => absolute(path, site);
  return new Response(referenceFile(findEdition(edition), section, locale, form, address), {
    headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
  });
};
