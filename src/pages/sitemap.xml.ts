import type { APIRoute } from 'astro';
import { absolute } from '#i18n/paths.ts';
import { sitemapXml } from '#publish/sitemap.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    sitemapXml((path) => absolute(path, site)),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
