import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { areaOf, speculationFile } from '#delivery/areas.ts';
import { headersFile } from '#delivery/hosts/headers-file.ts';
import { inlineHashes, integrity, withIntegrity, withPolicy } from '#delivery/inline.ts';
import { metaPolicy } from '#delivery/policy.ts';
import { planOf } from '#delivery/site.ts';
import { speculationRules } from '#delivery/speculation.ts';
import type { Settings } from '#report/schema.ts';
import { pagesBelow } from './html.ts';

/**
 * Seals the built pages: digests on scripts, each page's policy as a meta tag, the headers for hosts that read
 * `_headers`. Must be the last integration: a page that is changed afterwards no longer fits its policy.
 */
export function delivery(settings: Settings): AstroIntegration {
  return {
    name: 'delivery',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for (const page of pagesBelow(folder)) seal(folder, page, settings.base);
        writeFileSync(join(folder, speculationFile), speculationRules(settings.base));
        const headers = headersFile(planOf(folder, settings));
        writeFileSync(join(folder, '_headers'), headers);
        const longest = Math.max(...headers.split('\n').map((line) => line.length));
        logger.info(`_headers: longest line ${longest} of 2000 characters`);
      },
    },
  };
}

function seal(folder: string, page: string, base: string): void {
  const file = join(folder, page);
  const html = withIntegrity(readFileSync(file, 'utf8'), (address) =>
    address.startsWith(base) ? integrity(readFileSync(join(folder, address.slice(base.length)))) : undefined,
  );
  const kind = areaOf(page)?.kind ?? 'page';
  writeFileSync(file, withPolicy(html, metaPolicy(kind, inlineHashes(html))));
}
