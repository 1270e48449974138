import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { EventEmitter, once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentGuard } from '#build/content-guard.ts';
import { ContentError } from '#report/fault.ts';
import { parseMdx } from '#report/prose.ts';
import { readAgain, report } from '#report/report.ts';
import { structured } from '#report/structure.ts';

const page = 'content/2024/en/industry.mdx';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-'));
  cpSync(join(import.meta.dirname, 'faults/sound'), folder, { recursive: true });
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const change = (find: string, replace: string): void => {
  writeFileSync(join(folder, page), readFileSync(join(folder, page), 'utf8').replace(find, replace));
};

function addDraft(): void {
  cpSync(join(folder, 'content/2024'), join(folder, 'content/2025'), { recursive: true });
  const file = join(folder, 'content/2025/edition.yaml');
  const facts = readFileSync(file, 'utf8').replaceAll(/2024$|'2024'/gm, (year) =>
    year.replace('2024', '2025'),
  );
  writeFileSync(file, facts.replace('draft: false', 'draft: true'));
}

const setUp = (command: 'build' | 'dev' | 'sync') => {
  const hook = contentGuard().hooks['astro:config:setup'];
  return () => hook?.({ command } as Parameters<NonNullable<typeof hook>>[0]);
};

describe('a build', () => {
  test('goes on where the content is sound', () => {
    expect(setUp('build')).not.toThrow();
  });

  test('stops at faults, names all of them at once, and shows no program code', () => {
    change('The report says', '[The report](#main) says');
    change('lede: Projects', 'lede: 21 projects');
    const stop = setUp('build');
    expect(stop).toThrow(ContentError);
    expect(stop).toThrow(/industry\.mdx:4:7 .*\n.*\n.*industry\.mdx:13:1 .*\n.*\n\n2 faults in 1 file\./);
    try {
      stop();
    } catch (error) {
      expect((error as Error).stack).toBe((error as Error).message);
    }
  });

  test('is not stopped by a draft, of which it keeps nothing', () => {
    addDraft();
    expect(setUp('build')).not.toThrow();
    readAgain(false);
    const compile = (year: string): number | undefined =>
      structured(parseMdx('## Words\n\nWords.\n').children, join(folder, `content/${year}/en/overview.mdx`))
        ?.length;
    expect([compile('2024'), compile('2025')]).toEqual([1, 0]);
  });
});

describe('the development server', () => {
  type Answer = (request: object, response: object, next: () => void) => void;

  /** As much of Vite's server as the guard touches. */
  function serve() {
    const sent: {
      readonly type: string;
      readonly err?: { readonly message: string; readonly loc: object };
    }[] = [];
    const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
    const clients = new EventEmitter();
    const traffic = new EventEmitter();
    const hot = {
      send: (message: (typeof sent)[number]) => {
        sent.push(message);
        traffic.emit('sent');
      },
      on: clients.on.bind(clients),
    };
    const moduleGraph = { invalidateAll: vi.fn() };
    const middlewares = { use: vi.fn<(handler: Answer) => void>() };
    const server = {
      middlewares,
      transformIndexHtml: (_: string, html: string) => Promise.resolve(html),
      config: { root: folder, logger: { error: vi.fn() } },
      environments: { client: { hot, moduleGraph } },
      watcher,
    };
    const hook = contentGuard().hooks['astro:server:setup'];
    void hook?.({ server } as unknown as Parameters<NonNullable<typeof hook>>[0]);
    const save = async (file: string): Promise<void> => {
      const next = once(traffic, 'sent');
      watcher.emit('all', 'change', join(folder, file));
      await next;
    };
    const answer = async (accept: string) => {
      const response = { writeHead: vi.fn(), end: vi.fn<(html: string) => void>() };
      const next = vi.fn();
      middlewares.use.mock.calls[0]?.[0]({ url: '/', headers: { accept } }, response, next);
      await Promise.resolve();
      return { isLeftToAstro: next.mock.calls.length > 0, said: response.end.mock.calls[0]?.[0] ?? '' };
    };
    return { answer, sent, save, connect: () => clients.emit('vite:client:connect'), moduleGraph, watcher };
  }

  test('lays all faults over a page, at the place of the first', () => {
    change('lede: Projects', 'lede: 21 projects');
    const { sent, connect } = serve();
    connect();
    expect(sent).toMatchObject([
      { type: 'error', err: { plugin: 'content', loc: { file: join(folder, page), line: 4, column: 7 } } },
    ]);
    expect(sent[0]?.err?.message).toContain('The number 21 is typed in the prose.');
  });

  test('reads a changed file again and reloads the page, without the faults that were mended', async () => {
    change('lede: Projects', 'lede: 21 projects');
    const { sent, save, connect, moduleGraph } = serve();
    change('lede: 21 projects', 'lede: Projects');
    await save(page);
    connect();
    expect(sent).toEqual([{ type: 'full-reload' }]);
    expect(moduleGraph.invalidateAll).toHaveBeenCalledOnce();
  });

  test('shows drafts, and what was changed, to the plugins that outlive a page', async () => {
    addDraft();
    setUp('dev')();
    expect(report().editions.map(({ id }) => id)).toEqual(['2024', '2025']);
    const { save } = serve();
    change('title: Stronger industry', 'title: Better industry');
    await save(page);
    expect(report().editions[0]?.sections[1]?.facts.en.title).toBe('Better industry');
  });

  test('answers with the faults alone where the content cannot be read, and until it can', async () => {
    const { answer, save } = serve();
    expect(await answer('text/html,*/*')).toEqual({ isLeftToAstro: true, said: '' });
    change('The report says', 'The <br> report says');
    await save(page);
    const { isLeftToAstro, said } = await answer('text/html,*/*');
    expect(isLeftToAstro).toBe(false);
    expect(said).toMatch(/industry\.mdx:13:5 {2}HTML stands in the prose: &lt;br/);
    expect((await answer('image/svg+xml')).isLeftToAstro).toBe(true);
    change('The <br> report says', 'The report says');
    await save(page);
    expect((await answer('text/html')).isLeftToAstro).toBe(true);
  });

  test('leaves a page whose content can be read to Astro, with the faults over it', async () => {
    change('lede: Projects', 'lede: 21 projects');
    expect((await serve().answer('text/html')).isLeftToAstro).toBe(true);
  });

  test('watches the content folder, and leaves other files to Astro', async () => {
    const { sent, save, watcher } = serve();
    expect(watcher.add).toHaveBeenCalledWith(join(folder, 'content') + sep);
    watcher.emit('all', 'change', join(folder, 'src/pages/index.astro'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(sent).toHaveLength(0);
    await save(page);
    expect(sent).toHaveLength(1);
  });
});
