import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from './fault.ts';
import { type Settings, settingsSchema } from './schema.ts';
import { readYaml } from './yaml.ts';

const file = 'content/site.yaml';

/**
 * The publisher's settings. `SITE_ORIGIN` and `SITE_BASE` in the environment win over the file,
 * so that one commit can be built for several addresses.
 * @throws ContentError where the file or the environment is not right
 */
export function readSettings(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  const { value, faults } = readYaml(file, readFileSync(join(root, file), 'utf8'), settingsSchema);
  if (!value) throw new ContentError(faults);
  return settingsSchema.parse({
    ...value,
    origin: environment['SITE_ORIGIN'] || value.origin,
    base: environment['SITE_BASE'] || value.base,
  });
}
