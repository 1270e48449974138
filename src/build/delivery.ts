import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { areaOf } from '#delivery/areas.ts';
import { headersFile } from '#delivery/hosts/headers-file.ts';
import { inlineHashes, integrity, withIntegrity, withPolicy } from '#delivery/inline.ts';
import { type InlineHashes, metaPolicy } from '#delivery/policy.ts';
import { planOf } from '#delivery/site.ts';
import type { Settings } from '#report/schema.ts';
import { cutFaces } from './faces.ts';
import { pagesBelow } from '#delivery/built-files.ts';

/**
 * Finishes the built pages, each read and written once: the names of the cut faces, digests on scripts, the page's
 * policy as a meta tag; and the headers for hosts that read `_headers`. Must be the last integration: a page that
 * is changed afterwards no longer fits its policy.
 */
export function delivery(settings: Settings): AstroIntegration {
  return {
    name: 'delivery',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const faces = await cutFaces(folder);
        const hashes = finish(folder, settings.base, faces);
        const headers = headersFile(planOf(folder, settings, hashes));
        writeFileSync(join(folder, '_headers'), headers);
        const longest = Math.max(...headers.split('\n').map((line) => line.length));
        logger.info([...faces.values()].join(', '));
        logger.info(`_headers: longest line ${longest} of 2000 characters`);
      },
    },
  };
}

/** @returns the hashes of the inline blocks of each page */
function finish(
  folder: string,
  base: string,
  faces: ReadonlyMap<string, string>,
): ReadonlyMap<string, InlineHashes> {
  const digests = new Map<string, string>();
  const digestOf = (address: string): string | undefined => {
    if (!address.startsWith(base)) return undefined;
    const digest = digests.get(address) ?? integrity(readFileSync(join(folder, address.slice(base.length))));
    digests.set(address, digest);
    return digest;
  };
  const hashes = new Map<string, InlineHashes>();
  for (const page of pagesBelow(folder)) {
    const file = join(folder, page);
    const named = withNames(readFileSync(file, 'utf8'), faces);
    const own = inlineHashes(named);
    hashes.set(page, own);
    const kind = areaOf(page)?.kind ?? 'page';
    writeFileSync(file, withPolicy(withIntegrity(named, digestOf), metaPolicy(kind, own)));
  }
  return hashes;
}

/** Faces are named in the head of a page alone. */
function withNames(html: string, names: ReadonlyMap<string, string>): string {
  const end = html.indexOf('</head>');
  let head = html.slice(0, end);
  for (const [from, to] of names) head = head.replaceAll(from, to);
  return head + html.slice(end);
}
