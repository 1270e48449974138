import type { APIRoute } from 'astro';
import { absolute, pathTo } from '#i18n/paths.ts';
import { robotsText } from '#publish/sitemap.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    robotsText((path) => absolute(path, site), pathTo('sitemap.xml')),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
