import type { APIRoute } from 'astro';
import { type Locale, locales } from '#i18n/locales.ts';
import { pictureFaces } from '#publish/picture-faces.ts';
import { rasterise } from '#publish/raster.ts';
import { pictureNames, textOfPictures, shareImage } from '#publish/share-image.ts';
import { findEdition, report } from '#report/report.ts';

export const getStaticPaths = () =>
  report().editions.flatMap((edition) =>
    pictureNames(edition).flatMap((picture) =>
      locales.map((locale) => ({ params: { edition: edition.id, locale, picture } })),
    ),
  );

let faces: Promise<readonly string[]> | undefined;

export const GET: APIRoute = async ({ params }) => {
  const { edition, locale, picture } = params as { edition: string; locale: Locale; picture: string };
  faces ??= pictureFaces(textOfPictures(report().editions));
  const png = rasterise(shareImage(findEdition(edition), locale, picture), await faces);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
