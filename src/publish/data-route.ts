import type { APIRoute } from 'astro';
import { onSite } from '#i18n/paths.ts';
import { findEdition, report } from '#report/report.ts';
import type { DataFile } from './data-file.ts';
import { dataFiles } from './files.ts';

const filesOf = (edition: string): readonly DataFile[] => dataFiles(findEdition(edition), onSite);

/** The paths and the answer of a route that serves the open data files with one ending. */
export function dataRoute(ending: 'csv' | 'json' | 'tmx') {
  const nameOf = (file: string): string => `${file}.${ending}`;
  const getStaticPaths = () =>
    report().editions.flatMap(({ id }) =>
      filesOf(id)
        .filter(({ name }) => name.endsWith(`.${ending}`))
        .map(({ name }) => ({ params: { edition: id, file: name.slice(0, -ending.length - 1) } })),
    );
  const GET: APIRoute = ({ params }) => {
    const file = filesOf(params['edition'] ?? '').find(({ name }) => name === nameOf(params['file'] ?? ''));
    return file
      ? new Response(file.content, { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } })
      : new Response(null, { status: 404 });
  };
  return { getStaticPaths, GET };
}
