import { format, resolveConfig } from 'prettier';
import { jsonSchemaOf, schemaFile, type SchemaName } from './schemas.ts';

/** A schema as it stands in its file: formatted like the rest of the repository. */
export async function schemaText(name: SchemaName): Promise<string> {
  const options = await resolveConfig(schemaFile(name));
  return format(JSON.stringify(jsonSchemaOf(name)), { ...options, parser: 'json', plugins: [] });
}
