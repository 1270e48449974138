import type { APIRoute } from 'astro';
import { type Locale, locales } from '#i18n/locales.ts';
import { absolute } from '#i18n/paths.ts';
import { fullText } from '#publish/plain-texts.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params, site }) =>
  new Response(
    fullText(params['locale'] as Locale, (path) => absolute(path, site)),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
