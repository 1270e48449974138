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

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
}

/**
 * The packages that built the site, as CycloneDX 1.6 (cyclonedx.org/docs/1.6/json), read from the lock file: what only
 * tests or watches it is left out. `npm sbom` loses packages that a tool needs too, `yaml` for one.
 */
function billOfMaterials({ name, version, date }: Manifest): string {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  const components = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, locked]) => componentOf(path.split('node_modules/').at(-1) ?? path, locked));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      ...(date ? { timestamp: date } : {}),
      component: { type: 'application', name, version, 'bom-ref': `${name}@${version}` },
    },
    components: [...new Map(components.map((component) => [component['bom-ref'], component])).values()],
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

function componentOf(name: string, { version, license, integrity }: LockedPackage) {
  const [algorithm = '', digest = ''] = integrity?.split('-', 2) ?? [];
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(license ? { licenses: [{ expression: license }] } : {}),
    ...(integrity
      ? {
          hashes: [
            { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') },
          ],
        }
      : {}),
  };
}

/** Writes all that goes with a built site but not into it. Returns the names of the files. */
export function writeRelease(site: string, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const sums = checksums(site);
  const manifest = manifestOf(site, sums);
  const files = {
    SHA256SUMS: sums,
    'manifest.json': `${JSON.stringify(manifest, null, 1)}\n`,
    'sbom.cdx.json': billOfMaterials(manifest),
    'licences.txt': licenceTexts(),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return Object.keys(files);
}
