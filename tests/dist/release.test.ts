import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shippedParts } from '#delivery/licences.ts';
import { checksums, writeRelease } from '#delivery/release.ts';
import { locales } from '#i18n/locales.ts';
import { textOf } from '../html.ts';
import { distFolder } from '../build.ts';
import { files, named, pageAt, readBytes } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const written = writeRelease(distFolder, folder);
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe('a release', () => {
  it('lists the digest of every file, as sha256sum reads it', () => {
    const lines = read('SHA256SUMS').trim().split('\n');
    expect(lines).toEqual([...files].sort().map((file) => `${sha256(readBytes(file))}  ${file}`));
  });

  it('has one number that stands for the whole site, and changes with one byte of it', () => {
    const manifest = JSON.parse(read('manifest.json')) as Readonly<Record<string, unknown>>;
    expect(manifest['sha256']).toBe(sha256(read('SHA256SUMS')));
    expect(manifest['files']).toBe(files.size);
    expect(manifest['bytes']).toBe([...files].reduce((sum, file) => sum + readBytes(file).length, 0));
    const changed = join(folder, 'changed');
    cpSync(distFolder, changed, { recursive: true });
    appendFileSync(join(changed, 'robots.txt'), ' ');
    expect(sha256(checksums(changed))).not.toBe(manifest['sha256']);
  });

  it('names every package that built the site with its version, and none that only tests it', () => {
    const bill = JSON.parse(read('sbom.cdx.json')) as {
      readonly bomFormat: string;
      readonly components: readonly {
        readonly name: string;
        readonly version: string;
        readonly purl: string;
        readonly hashes?: readonly { readonly content: string }[];
      }[];
    };
    expect(bill.bomFormat).toBe('CycloneDX');
    const versions = new Map(bill.components.map(({ name, version }) => [name, version]));
    for (const [name, version] of Object.entries(project.dependencies))
      expect([name, versions.get(name)]).toEqual([name, version]);
    for (const { purl, hashes } of bill.components)
      expect([purl, hashes?.[0]?.content]).toEqual([purl, expect.stringMatching(/^[\da-f]{40,128}$/)]);
    for (const name of ['playwright-core', 'vitest', 'eslint']) {
      expect(project.devDependencies[name]).toBeDefined();
      expect([name, versions.has(name)]).toEqual([name, false]);
    }
  });

  it('has the full text of the licence of everything shipped', () => {
    for (const { name, version, holder } of shippedParts()) {
      expect(read('licences.txt')).toContain(`${name} ${version}`);
      expect(read('licences.txt')).toContain(holder);
    }
    const wording = {
      'OFL-1.1': /SIL OPEN FONT LICENSE Version 1\.1/i,
      MIT: /Permission is hereby granted, free of charge/,
      'Apache-2.0': /Apache License\s+Version 2\.0/,
    };
    const texts = read('licences.txt').split(`\n${'='.repeat(72)}\n\n`);
    for (const [place, { name, licence }] of shippedParts().entries())
      for (const one of licence.split(' AND '))
        expect([name, one, wording[one as keyof typeof wording].test(texts[place] ?? '')]).toEqual([
          name,
          one,
          true,
        ]);
  });

  it('is the same bytes when it is made again', () => {
    const again = join(folder, 'again');
    writeRelease(distFolder, again);
    for (const file of written)
      expect([file, read(join('again', file)) === read(file)]).toEqual([file, true]);
  });
});

describe('the page about the site', () => {
  it.each(locales)('in %s lists what others made of it, with version, licence and address', (locale) => {
    const about = pageAt(`${locale}/about/`);
    const words = named(about, 'main').map(textOf).join(' ');
    const links = named(about, 'a').flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === 'href').map(({ value }) => value),
    );
    for (const { name, version, licence, address } of shippedParts()) {
      for (const part of [name, version, licence]) expect([name, words.includes(part)]).toEqual([name, true]);
      expect(links).toContain(address);
    }
  });
});
