import { afterAll, expect, it } from 'vitest';
import { checksums } from '#delivery/release.ts';
import { copyProject } from '../site-build.ts';

/** Two machines that agree on nothing but the commit. */
const machines = [
  { name: 'one', environment: { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' } },
  { name: 'another-machine', environment: { TZ: 'Pacific/Honolulu', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' } },
] as const;
const copies = machines.map(({ name, environment }) => ({ copy: copyProject(name), environment }));
afterAll(() => {
  for (const { copy } of copies) copy.remove();
});

it(
  'the same commit gives the same bytes in another folder, time zone and locale',
  { timeout: 600_000 },
  () => {
    const [one = '', other = ''] = copies.map(({ copy, environment }) => {
      copy.build(environment);
      return checksums(copy.dist);
    });
    expect(one.split('\n').length).toBeGreaterThan(100);
    const lines = new Set(one.split('\n'));
    expect(other.split('\n').filter((line) => !lines.has(line))).toEqual([]);
    expect(other).toBe(one);
    const { copy } = copies[0]!;
    copy.build();
    expect(checksums(copy.dist), 'built again, with what the build before it kept').toBe(one);
  },
);
