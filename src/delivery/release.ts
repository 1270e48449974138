import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceTexts } from './licences.ts';
import { siteFiles } from './site.ts';

/** `SHA256SUMS` of a built site: one line a file, as `sha256sum --check` reads it. */
export const checksums = (folder: string): string =>
  siteFiles(folder)
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}\n`,
    )
    .join('');

interface Manifest {
  readonly name: string;
  readonly version: string;
  /** The commit that was built, or undefined outside a repository. */
  readonly commit?: string;
  /** The date of the commit, so that the same commit gives the same manifest. */
  readonly date?: string;
  readonly files: number;
  readonly bytes: number;
  /** Digest of `SHA256SUMS`: one number that stands for the whole site. */
  readonly sha256: string;
  readonly node: string;
}

function manifestOf(folder: string, sums: string): Manifest {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string;
    version: string;
  };
  const files = siteFiles(folder);
  return {
    name,
    version,
    ...lastCommit(),
    files: files.length,
    bytes: files.reduce((total, file) => total + readFileSync(join(folder, file)).length, 0),
    sha256: createHash('sha256').update(sums).digest('hex'),
    node: process.versions.node,
  };
}

function lastCommit(): { readonly commit?: string; readonly date?: string } {
  try {
    const [commit = '', date = ''] = execFileSync('git', ['log', '-1', '--format=%H %cI'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(' ');
    return { commit, date };
  } catch {
    return {};
  }
}

/**
 * The packages that built the site, as CycloneDX, read from the lock file. npm's serial number and time of day are
 * left out: same commit, same bytes.
 */
function billOfMaterials(date: string | undefined): string {
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const written = execFileSync('npm', words, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { serialNumber: _, ...bill } = JSON.parse(written) as {
    serialNumber: string;
    metadata: { timestamp?: string };
  };
  const { timestamp: __, ...metadata } = bill.metadata;
  return `${JSON.stringify({ ...bill, metadata: { ...(date ? { timestamp: date } : {}), ...metadata } }, null, 1)}\n`;
}

/** Writes all that goes with a built site but not into it. Returns the names of the files. */
export function writeRelease(site: string, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const sums = checksums(site);
  const manifest = manifestOf(site, sums);
  const files = {
    SHA256SUMS: sums,
    'manifest.json': `${JSON.stringify(manifest, null, 1)}\n`,
    'sbom.cdx.json': billOfMaterials(manifest.date),
    'licences.txt': licenceTexts(),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return Object.keys(files);
}
