import type { APIRoute } from 'astro';
import { type Locale, locales } from '#i18n/locales.ts';
import { pictureFaces } from '#publish/picture-faces.ts';
import { rasterise } from '#publish/raster.ts';
import { pictureNames, textOfPictures, shareImage } from '#publish/share-image.ts';
import type { Report } from '#report/model.ts';
import { oncePer } from '#report/once.ts';
import { findEdition, report } from '#report/report.ts';

export const getStaticPaths = () =>
  report().editions.flatMap((edition) =>
    pictureNames(edition).flatMap((picture) =>
      locales.map((locale) => ({ params: { edition: edition.id, locale, picture } })),
    ),
  );

const facesOf = oncePer(({ editions }: Report) => pictureFaces(textOfPictures(editions)));

export const GET: APIRoute = async ({ params }) => {
  const { edition, locale, picture } = params as { edition: string; locale: Locale; picture: string };
  const svg = shareImage(findEdition(edition), locale, picture);
  const png = await rasterise(svg, () => facesOf(report()));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
