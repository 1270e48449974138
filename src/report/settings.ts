import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from './fault.ts';
import { type Settings, settingsSchema } from './schema.ts';
import { readYaml } from './yaml.ts';

const file = 'content/site.yaml';

/**
 * The publisher's settings. `SITE_ORIGIN` and `SITE_BASE` in the environment win over the file,
 * so that one commit can be built for several addresses.
 * @throws ContentError where the file is not right; an error that names the variable where the environment is not
 */
export function readSettings(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  const { value, faults } = readYaml(file, readFileSync(join(root, file), 'utf8'), settingsSchema);
  if (!value) throw new ContentError(faults);
  const given = (name: keyof typeof variables, key: 'origin' | 'base'): string => {
    const wish = environment[name];
    if (!wish) return value[key];
    if (settingsSchema.shape[key].safeParse(wish).success) return wish;
    throw new Error(
      `${name} in the environment is "${wish}". Set it to ${variables[name]}, or leave it out to use ${file}.`,
    );
  };
  return { ...value, origin: given('SITE_ORIGIN', 'origin'), base: given('SITE_BASE', 'base') };
}

const variables = {
  SITE_ORIGIN: 'an origin such as https://report.example',
  SITE_BASE: 'a path that starts and ends with a slash, such as /report/',
} as const;
