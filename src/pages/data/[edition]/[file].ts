import type { APIRoute } from 'astro';
import { absolute } from '#i18n/paths.ts';
import { type DataFile, dataFiles } from '#publish/files.ts';
import { findEdition, report } from '#report/report.ts';

const site = new URL(import.meta.env.SITE);
const filesOf = (edition: string): readonly DataFile[] =>
  dataFiles(findEdition(edition), (path) => absolute(path, site));

export const getStaticPaths = () =>
  report().editions.flatMap(({ id }) =>
    filesOf(id).map(({ name }) => ({ params: { edition: id, file: name } })),
  );

export const GET: APIRoute = ({ params }) => {
  const file = filesOf(params['edition'] ?? '').find(({ name }) => name === params['file']);
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.content, { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });
};
