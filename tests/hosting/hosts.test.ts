import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypeOf, isText, mediaTypeOf } from '#delivery/media-types.ts';
import { headersOf } from '#delivery/plan.ts';
import { siteFiles } from '#delivery/site.ts';
import { pagesBelow } from '#delivery/built-files.ts';
import { attributeOf, elementsBelow, parsePage } from '../html.ts';
import { distFolder } from '../build.ts';
import { copyProject } from '../site-build.ts';
import { type Host, isInstalled, startCaddy, startNginx } from './hosts.ts';
import { ask } from './request.ts';

/** The same commit built for a sub-path, by a publisher in China. */
const subPath = '/report/';
const below = copyProject('below');
const records = {
  'site-name': '某市科技网站',
  icp: '鲁ICP备00000000号-1',
  'public-security': '鲁公网安备 00000000000000号',
  contact: 'office@publisher.example',
};

beforeAll(() => {
  const settings = join(below.project, 'content/site.yaml');
  const text = Object.entries(records).reduce(
    (yaml, [key, value]) => yaml.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: '${value}'`),
    readFileSync(settings, 'utf8'),
  );
  writeFileSync(settings, text);
  below.build({ SITE_BASE: subPath });
});
afterAll(() => below.remove());

describe('the records a publisher in China must show', () => {
  it('stand at the foot of every page that has one when they are set, and nowhere otherwise', () => {
    const pages = siteFiles(below.dist).filter(
      (file) => file.endsWith('.html') && !file.startsWith('embed/'),
    );
    for (const page of pages) {
      const foot = readFileSync(join(below.dist, page), 'utf8').split('<footer')[1];
      // The choice of language, the 404 and the edition for paper have no footer.
      if (foot === undefined) {
        expect(page).toMatch(/^(index|404)\.html$|\/print\/index\.html$/);
        continue;
      }
      for (const record of Object.values(records)) expect(foot, page).toContain(record);
      const plain = readFileSync(join(distFolder, page), 'utf8');
      expect(plain, page).not.toMatch(/ICP备|公网安备/);
    }
  });
});

describe('a site below a sub-path', () => {
  it('asks for nothing and leads to nothing outside of it (S13)', () => {
    const files = new Set(siteFiles(below.dist));
    const faults: string[] = [];
    let addresses = 0;
    for (const page of pagesBelow(below.dist))
      for (const element of elementsBelow(parsePage(below.dist, page)))
        for (const name of ['href', 'src', 'action', 'data-index', 'data-cards']) {
          const address = attributeOf(element, name);
          if (!address?.startsWith('/')) continue;
          addresses += 1;
          const [path = ''] = address.slice(subPath.length).split(/[?#]/);
          const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
          const isFolder = name === 'data-cards';
          if (!address.startsWith(subPath) || (!isFolder && !files.has(file)))
            faults.push(`${page}: ${address}`);
        }
    expect(addresses).toBeGreaterThan(3000);
    expect(faults).toEqual([]);
  });
});

/** The address of a file, as readers ask for it. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

const programs = [
  { program: 'nginx', start: startNginx },
  { program: 'caddy', start: startCaddy },
] as const;
const places = [
  { base: '/', folder: distFolder },
  { base: subPath, folder: below.dist },
] as const;

for (const { program, start } of programs)
  for (const { base, folder } of places)
    describe.skipIf(!isInstalled(program))(
      isInstalled(program)
        ? `${program} at ${base}`
        : `${program} is not installed (apt-get install ${program})`,
      () => {
        let host: Host;
        let running: Host | undefined;
        beforeAll(async () => {
          host = running = await start(folder, base);
        });
        afterAll(() => running?.stop());
        const url = (path: string): string => `${host.origin}${base}${path}`;
        const served = (): readonly string[] => host.files.filter((file) => file !== '_headers');

        it('serves every file with the headers of its area and its media type', async () => {
          const wrong: string[] = [];
          for (const file of served()) {
            const { status, headers } = await ask(url(addressOf(file)));
            const expected = {
              ...headersOf(host.plan, addressOf(file)),
              'Content-Type': contentTypeOf(file),
            };
            if (status !== 200) wrong.push(`${file}: ${status}`);
            for (const [name, value] of Object.entries(expected))
              if (headers[name.toLowerCase()]?.toString().toLowerCase() !== value.toLowerCase())
                wrong.push(
                  `${file}: ${name}: ${headers[name.toLowerCase()]?.toString()} instead of ${value}`,
                );
          }
          expect(wrong).toEqual([]);
        });

        it('says nothing that is not in the plan about policy, framing or origins', async () => {
          const watched =
            /^(content-security|x-frame|cross-origin|access-control|speculation|content-language)/;
          for (const file of served()) {
            const expected = Object.keys(headersOf(host.plan, addressOf(file))).map((name) =>
              name.toLowerCase(),
            );
            const { headers } = await ask(url(addressOf(file)));
            const surplus = Object.keys(headers).filter(
              (name) => watched.test(name) && !expected.includes(name),
            );
            expect({ file, surplus }).toEqual({ file, surplus: [] });
          }
        });

        it('sends the precompressed copies, and the file itself to those who take neither', async () => {
          const decode = { br: brotliDecompressSync, gzip: gunzipSync } as const;
          for (const file of served().filter((name) => isText(mediaTypeOf(name)))) {
            const bytes = readFileSync(join(folder, file));
            const plain = await ask(url(addressOf(file)), { 'Accept-Encoding': 'identity' });
            expect(plain.headers['content-encoding'], file).toBeUndefined();
            expect(plain.body.equals(bytes), file).toBe(true);
            if (bytes.length < 256) continue;
            for (const encoding of host.encodings) {
              const answer = await ask(url(addressOf(file)), { 'Accept-Encoding': encoding });
              expect(answer.headers['content-encoding'], file).toBe(encoding);
              expect(answer.headers.vary, file).toContain('Accept-Encoding');
              expect(decode[encoding](answer.body).equals(bytes), file).toBe(true);
            }
          }
        });

        it('answers a conditional request with 304, its headers and no body', async () => {
          for (const path of ['', 'zh/2024/industry/', 'data/2024/figures.json', 'favicon.svg']) {
            const { headers } = await ask(url(path), { 'Accept-Encoding': 'br, gzip' });
            expect(headers.etag, path).toBeTruthy();
            const again = await ask(url(path), {
              'Accept-Encoding': 'br, gzip',
              'If-None-Match': headers.etag ?? '',
            });
            expect(again.status, path).toBe(304);
            expect(again.body.length, path).toBe(0);
            expect(again.headers['cache-control'], path).toBe(headersOf(host.plan, path)['Cache-Control']);
          }
        });

        it('answers what is not there with 404 and the page that says so, under the policy of pages', async () => {
          for (const path of [
            'nothing',
            'zh/nothing/',
            'data/2024/nothing.json',
            'zh/2024/industry/index.htm',
          ]) {
            const { status, headers, body } = await ask(url(path));
            expect(status, path).toBe(404);
            expect(body.equals(readFileSync(join(folder, '404.html'))), path).toBe(true);
            const expected = headersOf(host.plan, '404.html');
            expect(headers['content-security-policy'], path).toBe(expected['Content-Security-Policy']);
            expect(headers['cache-control'], path).toBe(expected['Cache-Control']);
            expect(headers['content-language'], path).toBe('zh-CN, en');
            expect(headers['content-type'], path).toMatch(/^text\/html/);
          }
        });

        it('keeps its own configuration to itself', async () => {
          expect((await ask(url('_headers'))).status).toBe(404);
          expect((await ask(url('404.html'))).headers.server ?? '').not.toMatch(/\d/);
        });

        it('sends who forgets the last slash to the page, on the same host', async () => {
          const { status, headers } = await ask(url('zh/2024/industry'));
          expect([301, 307, 308]).toContain(status);
          expect(new URL(headers.location ?? '', host.origin).href).toBe(url('zh/2024/industry/'));
        });

        it('sends the same choice of languages to everyone, whatever their browser prefers', async () => {
          const answers = await Promise.all(
            ['zh-CN', 'en-GB,en;q=0.9', 'ja', '*', ''].map((language) =>
              ask(url(''), { 'Accept-Language': language }),
            ),
          );
          for (const { status, body, headers } of answers) {
            expect(status).toBe(200);
            expect(body.equals(answers[0]!.body)).toBe(true);
            expect(headers.vary ?? '').not.toMatch(/language/i);
            expect(headers['set-cookie']).toBeUndefined();
          }
        });
      },
    );
