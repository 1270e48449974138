import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Localized } from '#i18n/locales.ts';

/** One thing that is in the built site and was not made for it. */
export interface ShippedPart {
  readonly name: string;
  readonly version: string;
  /** SPDX expression of what ships (spdx.org/licenses). */
  readonly licence: string;
  readonly holder: string;
  readonly address: string;
  /** What of it is in the site. */
  readonly part: Localized;
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
    licence: 'OFL-1.1',
    holder: 'Adobe (Noto Serif CJK)',
    address: 'https://github.com/notofonts/noto-cjk',
    part: { zh: '标题与数字的字体，只留本站用到的字形', en: 'the face of headings and numerals, cut to the glyphs in use' },
  },
  {
    packageName: 'pagefind',
    declared: 'MIT',
    licence: 'MIT',
    holder: 'CloudCannon',
    address: 'https://github.com/Pagefind/pagefind',
    part: { zh: '全文检索的程序与索引格式', en: 'the full-text search and the form of its index' },
  },
  {
    packageName: 'pinyin-pro',
    declared: 'MIT',
    licence: 'MIT',
    holder: 'zh-lx',
    address: 'https://github.com/zh-lx/pinyin-pro',
    part: { zh: '检索所用汉字的读音', en: 'the readings of characters that search knows' },
  },
  {
    packageName: 'opencc-js',
    declared: 'MIT AND Apache-2.0',
    licence: 'MIT AND Apache-2.0',
    holder: 'nk2028; BYVoid (OpenCC)',
    address: 'https://github.com/nk2028/opencc-js',
    part: { zh: '检索所用的繁简对照', en: 'the traditional forms that search knows' },
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
      throw new Error(`${packageName} now declares "${license}" and not "${declared}": look at src/delivery/licences.ts.`);
    return { name: packageName, version, ...part };
  });
}

/** The full texts of the licences of everything shipped, for the release. */
export function licenceTexts(): string {
  const texts = shippedParts().map(({ name, version, licence, holder, address }) => {
    const folder = folderOf(name);
    const files = ['LICENSE_FONT', 'LICENSE'].filter((file) => canRead(join(folder, file)));
    const shipped = licence === 'OFL-1.1' ? files.slice(0, 1) : files;
    const body = shipped.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
    return `${name} ${version}\n${licence}, ${holder}\n${address}\n\n${body}\n`;
  });
  return texts.join(`\n${'='.repeat(72)}\n\n`);
}

function readManifest(name: string): { readonly version: string; readonly license: string } {
  return JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as { version: string; license: string };
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
