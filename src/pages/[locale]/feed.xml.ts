import type { APIRoute } from 'astro';
import { type Locale, locales } from '#i18n/locales.ts';
import { absolute } from '#i18n/paths.ts';
import { atomFeed } from '#publish/feed.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params, site }) =>
  new Response(
    atomFeed(params['locale'] as Locale, (path) => absolute(path, site)),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
