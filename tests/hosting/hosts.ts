import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compressSite } from '#delivery/compress.ts';
import { kitsOf, writeKits } from '#delivery/kits.ts';
import type { Plan } from '#delivery/plan.ts';
import { planOf, siteFiles } from '#delivery/site.ts';

/** A web server of a distribution's package that serves the built site with the shipped configuration. */
export interface Host {
  readonly origin: string;
  readonly plan: Plan;
  /** The site's files, below the base. */
  readonly files: readonly string[];
  readonly encodings: readonly ('br' | 'gzip')[];
  readonly stop: () => Promise<void>;
}

export const isInstalled = (program: string): boolean => spawnSync('which', [program]).status === 0;

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Starts nginx on a free port of the loopback interface. `SITE_BASE` of the build must be `base`. */
export async function startNginx(site: string, base: string): Promise<Host> {
  const { folder, port, plan, files } = await layOut(site, base);
  const hasBrotli = existsSync(brotliModule);
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      hasBrotli ? `load_module ${brotliModule};` : '',
      // A worker of another user could not read a temporary folder.
      process.getuid?.() === 0 ? 'user root;' : '',
      `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes auto;`,
      'events { worker_connections 1024; }',
      'http {',
      '  access_log off; sendfile on; tcp_nopush on; open_file_cache max=1000;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `  ${name}_temp_path ${folder}/${name};`,
      ),
      `  include ${folder}/kits/nginx/maps.conf;`,
      '  server {',
      `    listen 127.0.0.1:${port}; server_name localhost; root ${folder}/www;`,
      `    include ${folder}/kits/nginx/site.conf;`,
      hasBrotli ? `    include ${folder}/kits/nginx/brotli.conf;` : '',
      '  }',
      '}',
    ].join('\n'),
  );
  const child = spawn('nginx', [
    '-c',
    join(folder, 'nginx.conf'),
    '-p',
    folder,
    '-e',
    join(folder, 'error.log'),
  ]);
  const stop = await started(child, port, folder);
  return {
    origin: `http://127.0.0.1:${port}`,
    plan,
    files,
    encodings: hasBrotli ? ['br', 'gzip'] : ['gzip'],
    stop,
  };
}

/** Starts Caddy on a free port of the loopback interface. */
export async function startCaddy(site: string, base: string): Promise<Host> {
  const { folder, port, plan, files } = await layOut(site, base);
  writeFileSync(
    join(folder, 'Caddyfile'),
    [
      '{',
      '  admin off',
      '  auto_https off',
      `  storage file_system ${folder}/storage`,
      '}',
      `import ${folder}/kits/Caddyfile`,
      `http://127.0.0.1:${port} {`,
      '  bind 127.0.0.1',
      `  root * ${folder}/www`,
      '  import report',
      '}',
      '',
    ].join('\n'),
  );
  const child = spawn('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  const stop = await started(child, port, folder);
  return { origin: `http://127.0.0.1:${port}`, plan, files, encodings: ['br', 'gzip'], stop };
}

async function layOut(site: string, base: string) {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  const root = join(folder, 'www', base);
  mkdirSync(root, { recursive: true });
  cpSync(site, root, { recursive: true });
  compressSite(root);
  const plan = planOf(root, { base, 'https-only': true });
  const files = siteFiles(root);
  writeKits(join(folder, 'kits'), kitsOf(plan, files));
  return { folder, port: await freePort(), plan, files };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits for the first answer; says what the server said where there is none. */
async function started(child: ChildProcess, port: number, folder: string): Promise<() => Promise<void>> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      (response) => response.arrayBuffer().then(() => true),
      () => false,
    );
    if (answered) return stop;
    await wait(50);
  }
  const log = join(folder, 'error.log');
  throw new Error(`The server did not start: ${said}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
}
