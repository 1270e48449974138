import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Strings } from '#i18n/strings/shape.ts';

/** One thing that is in the built site and was not made for it. */
export interface ShippedPart {
  readonly name: string;
  readonly version: string;
  /** SPDX expression of what ships (spdx.org/licenses). */
  readonly licence: string;
  readonly holder: string;
  readonly address: string;
  /** What of it is in the site: a key of the words for it. */
  readonly part: keyof Strings['shipped'];
  /** The files of its package that hold the texts of its licences. */
  readonly texts: readonly string[];
}

interface Entry extends Omit<ShippedPart, 'name' | 'version'> {
  readonly packageName: string;
  /** What the package says of itself; where that changes, this list must be looked at again. */
  readonly declared: string;
}

/** Packages of which something reaches readers. Tools that only work at build time are in the SBOM. */
const entries: readonly Entry[] = [
  {
    packageName: '@expo-google-fonts/noto-serif-sc',
    declared: 'MIT AND OFL-1.1',
    texts: ['LICENSE_FONT'],
    licence: 'OFL-1.1',
    holder: 'Adobe (Noto Serif CJK)',
    address: 'https://github.com/notofonts/noto-cjk',
    part: 'face',
  },
  {
    packageName: 'pagefind',
    declared: 'MIT',
    texts: ['LICENSE/LICENSE'],
    licence: 'MIT',
    holder: 'CloudCannon',
    address: 'https://github.com/Pagefind/pagefind',
    part: 'search',
  },
  {
    packageName: 'pinyin-pro',
    declared: 'MIT',
    texts: ['LICENSE'],
    licence: 'MIT',
    holder: 'zh-lx',
    address: 'https://github.com/zh-lx/pinyin-pro',
    part: 'readings',
  },
  {
    packageName: 'opencc-js',
    declared: 'MIT AND Apache-2.0',
    texts: ['LICENSE', 'LICENSES/Apache-2.0.txt'],
    licence: 'MIT AND Apache-2.0',
    holder: 'nk2028; BYVoid (OpenCC)',
    address: 'https://github.com/nk2028/opencc-js',
    part: 'traditional',
  },
];

const require = createRequire(import.meta.url);

/**
 * Everything in the built site that others made, with its version as installed.
 * @throws where a package declares another licence than the one this list was made for
 */
export function shippedParts(): readonly ShippedPart[] {
  return entries.map(({ packageName, declared, ...part }) => {
    const { version, license } = readManifest(packageName);
    if (license !== declared)
      throw new Error(
        `${packageName} now declares "${license}" and not "${declared}": look at src/delivery/licences.ts.`,
      );
    return { name: packageName, version, ...part };
  });
}

/**
 * The full texts of the licences of everything shipped, for the release.
 * @throws where a package no longer has the file
 */
export function licenceTexts(): string {
  const texts = shippedParts().map(({ name, version, licence, holder, address, texts }) => {
    const body = texts.map((file) => readFileSync(join(folderOf(name), file), 'utf8').trim()).join('\n\n');
    return `${name} ${version}\n${licence}, ${holder}\n${address}\n\n${body}\n`;
  });
  return texts.join(`\n${'='.repeat(72)}\n\n`);
}

function readManifest(name: string): { readonly version: string; readonly license: string } {
  return JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
}

/** The folder of an installed package, whatever its `exports` let be required. */
function folderOf(name: string): string {
  for (const folder of require.resolve.paths(name) ?? [])
    if (canRead(join(folder, name, 'package.json'))) return join(folder, name);
  throw new Error(`${name} is not installed, looked for from ${dirname(import.meta.url)}.`);
}

function canRead(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}
