import type { APIRoute } from 'astro';
import { figuresJson } from '#publish/figures.ts';
import { findEdition, report } from '#report/report.ts';

export const getStaticPaths = () => report().editions.map(({ id }) => ({ params: { edition: id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(figuresJson(findEdition(params['edition'] ?? '')), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
