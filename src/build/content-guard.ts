import type { AstroIntegration } from 'astro';
import { join, sep } from 'node:path';
import { checkContent, type Checked } from '#check/check.ts';
import { escapeXml } from '#publish/xml.ts';
import { ContentError, type Fault, printFaults } from '#report/fault.ts';
import { handOver, readAgain } from '#report/report.ts';

/**
 * Nothing with a fault in its content is published: a build checks the content first and stops with all faults.
 * In development the content is read again and the page reloaded whenever a file below `content/` changes, and
 * the faults lie over the page until they are mended. Content that cannot be read makes no page: they are the page.
 */
export function contentGuard(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') readAgain(true);
        if (command !== 'build') return;
        const { content, faults } = checkContent(process.cwd(), false);
        if (faults.length > 0) throw withoutStack(new ContentError(faults));
        if (content.report) handOver(content.report);
      },
      'astro:server:setup': ({ server }) => {
        watchContent(server);
      },
    },
  };
}

/** An editor needs the place in the content, not the place in the program. */
function withoutStack(error: ContentError): ContentError {
  error.stack = error.message;
  return error;
}

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

function watchContent(server: DevServer): void {
  const root = process.cwd();
  const folder = join(root, 'content') + sep;
  const { hot } = server.environments.client;
  /** What the files say as they are; undefined once one of them changed. */
  let known: Checked | undefined;
  let waiting: NodeJS.Timeout | undefined;

  const checked = (): Checked => {
    if (known) return known;
    known = checkContent(root, true);
    const { faults } = known;
    if (faults.length > 0) server.config.logger.error(`\n${printFaults(faults)}`, { timestamp: true });
    return known;
  };
  const show = (): void => {
    const { faults } = checked();
    if (faults[0]) hot.send({ type: 'error', err: overlayOf(faults[0], faults, root) });
  };
  const refresh = (): void => {
    checked();
    readAgain(true);
    for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
    // The overlay goes with the page that is reloaded, and comes with the next one where faults are left.
    hot.send({ type: 'full-reload' });
  };

  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder)) return;
    known = undefined;
    // An editor saves several files at once, and so does a change of branch.
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 50);
  });
  hot.on('vite:client:connect', show);
  checked();
  // Before Astro renders: its own message would name a place in the program, or be the parser's.
  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    const { content, faults } = checked();
    if (content.faults.length === 0) return next();
    server.transformIndexHtml(request.url ?? '/', pageOf(faults)).then((html) => {
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(html);
    }, next);
  });
}

/** The faults as a page, for when there is no other. */
const pageOf = (faults: readonly Fault[]): string =>
  `<!doctype html><html lang="zh-CN"><title>内容有错误 · The content has faults</title><pre>${escapeXml(printFaults(faults))}</pre></html>`;

/** What Vite’s overlay shows: all faults, and a link to the first that opens it in the editor. */
function overlayOf({ file, line, column }: Fault, faults: readonly Fault[], root: string) {
  return {
    plugin: 'content',
    message: printFaults(faults),
    stack: '',
    loc: { file: join(root, file), line, column },
  };
}
