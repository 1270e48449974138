import type { APIRoute } from 'astro';
import { type Locale, locales, sourceLocale } from '#i18n/locales.ts';
import { onSite } from '#i18n/paths.ts';
import type { Exhibit } from '#report/exhibit-schema.ts';
import type { Edition } from '#report/model.ts';
import { findEdition, findExhibit, report } from '#report/report.ts';
import type { Address } from './data-file.ts';

interface Download {
  readonly edition: Edition;
  readonly exhibit: Exhibit;
  readonly locale: Locale;
  readonly address: Address;
  /** What follows the exhibit's id in the name of the file, such as `-excel`. */
  readonly variant: string;
}

/**
 * The paths and the answer of a route that serves every exhibit in one format.
 * @param variants endings of the file's name: `''` for the plain one, `.zh` for one in a language
 */
export function exhibitRoute(
  variants: readonly string[],
  mediaType: string,
  contentOf: (download: Download) => string | Promise<Uint8Array>,
) {
  const getStaticPaths = () =>
    report().editions.flatMap(({ id: edition, exhibits }) =>
      exhibits.flatMap(({ id }) =>
        variants.map((variant) => ({
          params: { edition, file: `${id}${variant}` },
          props: { id, variant },
        })),
      ),
    );
  const GET: APIRoute<{ id: string; variant: string }> = async ({ params, props: { id, variant } }) => {
    const edition = findEdition(params['edition'] ?? '');
    const locale = locales.find((candidate) => variant === `.${candidate}`) ?? sourceLocale;
    const content = await contentOf({
      edition,
      exhibit: findExhibit(edition, id),
      locale,
      address: onSite,
      variant,
    });
    const body = typeof content === 'string' ? content : new Uint8Array(content);
    return new Response(body, { headers: { 'Content-Type': mediaType } });
  };
  return { getStaticPaths, GET };
}

/** One file for each language, as in `<id>.zh.svg`. */
export const inEveryLanguage: readonly string[] = locales.map((locale) => `.${locale}`);
