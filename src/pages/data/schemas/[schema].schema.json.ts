import type { APIRoute } from 'astro';
import { absolute } from '#i18n/paths.ts';
import { jsonSchema, type SchemaName, schemaNames } from '#publish/schemas.ts';

export const getStaticPaths = () => schemaNames.map((schema) => ({ params: { schema } }));

export const GET: APIRoute = ({ params, site }) => {
  const schema = jsonSchema(params['schema'] as SchemaName, (path) => absolute(path, site));
  return new Response(`${JSON.stringify(schema, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
