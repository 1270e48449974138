import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

export interface SiteServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site on a port of the loopback interface, a free one for 0, with 404.html for what is not there. */
export async function serve(folder: string, base = '/', wanted = 0): Promise<SiteServer> {
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });
  const server: Server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = `/${request.url.slice(base.length)}`;
    const path = new URL(request.url, 'http://localhost').pathname;
    if (path.endsWith('/')) request.url = `${path}index.html`;
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
