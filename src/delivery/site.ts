import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaOf } from './areas.ts';
import { filesBelow } from './built-files.ts';
import { inlineHashes, unite } from './inline.ts';
import { makePlan, type Plan, type PlanSettings } from './plan.ts';
import { type InlineHashes, type Kind, noHashes } from './policy.ts';

/** Every file of the built site, as paths relative to it with forward slashes, sorted; compressed siblings left out. */
export function siteFiles(folder: string): readonly string[] {
  return filesBelow(folder).filter((file) => !/\.(br|gz)$/.test(file));
}

/**
 * The plan of a built site: its inline blocks are read from the pages and pictures as they are.
 * @param known the hashes of files that were read already
 */
export function planOf(
  folder: string,
  settings: PlanSettings,
  known: ReadonlyMap<string, InlineHashes> = new Map(),
): Plan {
  const byKind: Record<Kind, InlineHashes[]> = { page: [], embed: [], part: [], open: [] };
  for (const file of siteFiles(folder).filter((name) => /\.(html|svg)$/.test(name)))
    byKind[areaOf(file)?.kind ?? 'page'].push(
      known.get(file) ?? inlineHashes(readFileSync(join(folder, file), 'utf8')),
    );
  const hashes = Object.fromEntries(Object.entries(byKind).map(([kind, all]) => [kind, unite(all)]));
  return makePlan(settings, { page: noHashes, embed: noHashes, part: noHashes, open: noHashes, ...hashes });
}
