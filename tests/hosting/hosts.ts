import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compressFiles, compressSite } from '#delivery/compress.ts';
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

export interface NginxOptions {
  /** A port of the loopback interface; without it any that is free. */
  readonly port?: number;
  /** Whether compressed siblings are made first, as on a host. It takes some seconds. */
  readonly isCompressed?: boolean;
  /** Whether browsers are told that the whole domain is HTTPS. WebKit believes it of the loopback interface too. */
  readonly isHttpsOnly?: boolean;
  /** Processes that answer, one for each processor where nothing else is said. */
  readonly workers?: number;
}

/**
 * Starts nginx on the loopback interface. `SITE_BASE` of the build must be `base`.
 * @throws where it is not installed or does not start
 */
export async function startNginx(
  site: string,
  base: string,
  { port: wanted, isCompressed = true, isHttpsOnly = true, workers }: NginxOptions = {},
): Promise<Host> {
  const { folder, port: free, plan, files } = await layOut(site, base, isCompressed, isHttpsOnly);
  const { origin, encodings, stop } = await runNginx(
    folder,
    wanted ?? free,
    workers ?? 'auto',
    kitsBelow(folder),
  );
  return { origin, plan, files, encodings, stop };
}

const kitsBelow = (folder: string) => ({
  http: `include ${folder}/kits/nginx/maps.conf;`,
  server: `include ${folder}/kits/nginx/site.conf;`,
  brotli: `include ${folder}/kits/nginx/brotli.conf;`,
});

/** Serves the built site of a copy of the project by the copy's own plan: it may have languages that ours has not. */
export async function startNginxOf(project: string): Promise<Pick<Host, 'origin' | 'stop'>> {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  symlinkSync(join(project, 'dist'), join(folder, 'www'));
  execFileSync(process.execPath, ['src/delivery/kits-cli.ts', 'dist', join(folder, 'kits')], {
    cwd: project,
  });
  return runNginx(folder, await freePort(), 'auto', kitsBelow(folder));
}

/** Serves the files of any other site, compressed ahead and without headers of ours. */
export async function startPlainNginx(site: string): Promise<Pick<Host, 'origin' | 'stop'>> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-'));
  cpSync(site, join(folder, 'www'), { recursive: true });
  compressFiles(join(folder, 'www'), /\.(html|js|css|svg|json|xml|txt)$/);
  return runNginx(folder, await freePort(), 'auto', {
    http: 'include /etc/nginx/mime.types; charset utf-8;',
    server: 'gzip_static on; gzip_vary on;',
    brotli: 'brotli_static on;',
  });
}

interface NginxParts {
  readonly http: string;
  readonly server: string;
  /** Stands in the server where the module is installed. */
  readonly brotli: string;
}

/** Starts nginx on the files below `www` of a folder, which is removed when it stops. */
async function runNginx(
  folder: string,
  port: number,
  workers: number | 'auto',
  { http, server, brotli }: NginxParts,
): Promise<Pick<Host, 'origin' | 'encodings' | 'stop'>> {
  if (!isInstalled('nginx'))
    throw new Error(
      'There is no nginx to serve the site. Install it (Debian, Ubuntu: apt-get install nginx).',
    );
  const hasBrotli = existsSync(brotliModule);
  const [configuration, log] = [join(folder, 'nginx.conf'), join(folder, 'error.log')];
  writeFileSync(
    configuration,
    [
      hasBrotli ? `load_module ${brotliModule};` : '',
      // A worker of another user could not read a temporary folder.
      process.getuid?.() === 0 ? 'user root;' : '',
      `daemon off; pid ${folder}/pid; error_log ${log}; worker_processes ${workers};`,
      'events { worker_connections 1024; }',
      'http {',
      '  access_log off; sendfile on; tcp_nopush on;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `  ${name}_temp_path ${folder}/${name};`,
      ),
      `  ${http}`,
      '  server {',
      `    listen 127.0.0.1:${port}; server_name localhost; root ${folder}/www;`,
      `    ${server}`,
      hasBrotli ? `    ${brotli}` : '',
      '  }',
      '}',
    ].join('\n'),
  );
  const stop = await started(spawn('nginx', ['-c', configuration, '-p', folder, '-e', log]), port, folder);
  return { origin: `http://127.0.0.1:${port}`, encodings: hasBrotli ? ['br', 'gzip'] : ['gzip'], stop };
}

/** Starts Caddy on a free port of the loopback interface. */
export async function startCaddy(site: string, base: string): Promise<Host> {
  const { folder, port, plan, files } = await layOut(site, base, true, true);
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

async function layOut(site: string, base: string, isCompressed: boolean, isHttpsOnly: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  const root = join(folder, 'www', base.slice(1, -1));
  mkdirSync(dirname(root), { recursive: true });
  if (isCompressed) {
    cpSync(site, root, { recursive: true });
    compressSite(root);
  } else symlinkSync(resolve(site), root);
  const plan = planOf(root, { base, 'https-only': isHttpsOnly });
  const files = siteFiles(root);
  writeKits(join(folder, 'kits'), kitsOf(plan, files));
  return { folder, port: await freePort(), plan, files };
}

/** A port of the loopback interface that nobody listens on. */
export async function freePort(): Promise<number> {
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
