import type { APIRoute } from 'astro';
import { type Locale, locales } from '#i18n/locales.ts';
import { absolute } from '#i18n/paths.ts';
import { referenceFile } from '#publish/references.ts';
import { findEdition, report } from '#report/report.ts';

/** `edition` for the whole, or the slug of a section. */
export const getStaticPaths = () =>
  report().editions.flatMap(({ id, sections }) =>
    ['edition', ...sections.map(({ slug }) => slug)].flatMap((references) =>
      locales.map((locale) => ({ params: { locale, edition: id, references } })),
    ),
  );

export const GET: APIRoute = ({ params, site }) => {
  const { locale, edition, references } = params as { locale: Locale; edition: string; references: string };
  const section = references === 'edition' ? undefined : references;
  const address = (path: string): string => absolute(path, site);
  return new Response(referenceFile(findEdition(edition), section, locale, 'ris', address), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
};
