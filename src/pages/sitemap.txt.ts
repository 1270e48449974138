import type { APIRoute } from 'astro';
import { absolute } from '#i18n/paths.ts';
import { sitemapText } from '#publish/sitemap.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    sitemapText((path) => absolute(path, site)),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
