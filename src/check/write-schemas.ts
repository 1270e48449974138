import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaText } from './format-schema.ts';
import { schemaFile, schemaNames } from './schemas.ts';

/** `npm run schemas`: writes the JSON Schemas that editors of the content use. */
mkdirSync('schemas', { recursive: true });
for (const name of schemaNames) writeFileSync(schemaFile(name), await schemaText(name));
console.log(`Wrote ${schemaNames.map(schemaFile).join(', ')}.`);
