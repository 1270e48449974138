import type { APIRoute } from 'astro';
import { absolute } from '#i18n/paths.ts';
import { sourceNotice } from '#publish/plain-texts.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    sourceNotice((path) => absolute(path, site)),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
