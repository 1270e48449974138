import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '#publish/files.ts';
import { latestEdition } from '#report/report.ts';
import { address } from './support.ts';

/**
 * The rules of the Data Package profile 2.0 that concern us, from datapackage.org/profiles/2.0/datapackage.json,
 * dataresource.json and tableschema.json. The whole profile was run on the file once, with the reader of version 1.
 */
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly mediatype: string;
  readonly type?: string;
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] };
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

const files = dataFiles(latestEdition(), address);
const source = files.find(({ name }) => name === 'datapackage.json')?.content ?? '{}';
const descriptor = JSON.parse(source) as {
  readonly $schema: string;
  readonly name: string;
  readonly created: string;
  readonly licenses: readonly { readonly name: string; readonly path: string }[];
  readonly sources: readonly { readonly title: string }[];
  readonly resources: readonly Resource[];
};
/** A POSIX path below the package: no scheme, no leading slash or dot, no way up (profile: `path`). */
const safePath = /^(?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*$/;

describe('the data package', () => {
  it('names its profile, itself, its licence and its source as the profile wants them', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor.name).toMatch(/^[-a-z0-9._/]+$/);
    expect(descriptor.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(descriptor.licenses).toEqual([
      expect.objectContaining({ name: expect.stringMatching(/^[-a-zA-Z0-9._]+$/) }),
    ]);
    expect(descriptor.sources[0]?.title).not.toBe('');
  });

  it('lists every file of content once, by a path below itself', () => {
    const listed = descriptor.resources.map(({ path }) => path);
    expect(listed).toEqual(
      files.map(({ name }) => name).filter((name) => !/datapackage|metadata/.test(name)),
    );
    for (const path of listed) expect(path).toMatch(safePath);
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[-a-z0-9._/]+$/);
  });

  it('gives the true length and digest of every file', () => {
    for (const { path, bytes, hash, mediatype } of descriptor.resources) {
      const content = Buffer.from(files.find(({ name }) => name === path)?.content ?? '');
      expect([path, bytes]).toEqual([path, content.length]);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      expect(mediatype).toMatch(/^(.+)\/(.+)$/);
    }
  });

  it('describes the columns of every table in the order of the header, with types that Table Schema knows', () => {
    const tables = descriptor.resources.filter(({ type }) => type === 'table');
    expect(tables.map(({ path }) => path)).toEqual(['figures.csv', 'glossary.csv']);
    for (const { path, schema } of tables) {
      const header = files
        .find(({ name }) => name === path)
        ?.content.split('\r\n')[0]
        ?.split(',');
      expect(schema?.fields.map(({ name }) => name)).toEqual(header);
      for (const { type } of schema?.fields ?? []) expect(['string', 'number', 'integer']).toContain(type);
      expect(header).toContain(schema?.primaryKey[0]);
    }
  });
});
