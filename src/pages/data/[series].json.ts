import type { APIRoute } from 'astro';
import { seriesJson } from '#publish/series.ts';
import { hasYears } from '#report/editions.ts';

export const getStaticPaths = () => (hasYears() ? [{ params: { series: 'series' } }] : []);

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(seriesJson(), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
