import type { APIRoute } from 'astro';
import { latestEdition } from '#report/report.ts';
import { sharesOf } from '#report/shares.ts';
import { coastPath } from '#shell/coast.ts';

/** The mark of the site, drawn from the shares of the latest edition. */
export const GET: APIRoute = () => {
  const strokes = sharesOf(latestEdition()).map(({ share }) => share.printed);
  const size = strokes.length * 4 - 1;
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -12 ${size} ${size}"><path d="${coastPath(strokes, () => true)}" stroke="#08457e" stroke-width="3"/></svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
