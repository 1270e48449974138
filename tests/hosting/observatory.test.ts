import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../build.ts';
import { type Host, isInstalled, startNginx } from './hosts.ts';
import { observatoryScore } from './observatory.ts';
import { ask } from './request.ts';

describe.skipIf(!isInstalled('nginx'))('the HTTP Observatory', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startNginx(distFolder, '/');
  });
  afterAll(() => host.stop());

  it('gives every page the highest grade, with digests on all scripts', async () => {
    for (const path of [
      '/',
      '/zh/',
      '/en/',
      '/zh/2024/industry/',
      '/en/search/',
      '/parallel/2024/industry/',
      '/nothing',
    ]) {
      const { headers, body } = await ask(host.origin + path);
      const plain = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, value?.toString()]),
      );
      const { score, points } = observatoryScore(plain, body.toString());
      expect(
        Object.values(points).filter((value) => value < 0),
        path,
      ).toEqual([]);
      expect(score, path).toBeGreaterThanOrEqual(135);
    }
  });
});
