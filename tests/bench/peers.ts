import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Browser as DesktopBrowser } from 'puppeteer-core';
import { startPlainNginx } from '../hosting/hosts.ts';
import { measureNextPage, type NextPage } from './next-page.ts';
import { measurePaint, type Paint } from './paint.ts';
import { copyCharts, peerPages, writePeerContent } from './peer-content.ts';
import { slow4G } from './slow-line.ts';

/** A generator that a user would pick instead, set up as its own guide says, in `peers/<folder>`. */
interface Peer {
  readonly name: string;
  readonly folder: string;
  /** The package whose version is printed. */
  readonly packageName: string;
  /** Where it looks for pages and for files to copy. */
  readonly documents: string;
  readonly publicFolder: string;
  /** Whether a page's heading stands in its text; others take it from the title. */
  readonly hasHeading: boolean;
  readonly pathOf: (locale: string, name: string) => string;
  readonly next: string;
}

const peers: readonly Peer[] = [
  {
    name: 'Starlight',
    folder: 'starlight',
    packageName: '@astrojs/starlight',
    documents: 'src/content/docs',
    publicFolder: 'public',
    hasHeading: false,
    pathOf: (locale, name) => `/${locale}/${name}/`,
    next: 'a[rel=next]',
  },
  {
    name: 'VitePress',
    folder: 'vitepress',
    packageName: 'vitepress',
    documents: '.',
    publicFolder: 'public',
    hasHeading: true,
    pathOf: (locale, name) => `/${locale}/${name}.html`,
    next: 'a.pager-link.next',
  },
  {
    name: 'Docusaurus',
    folder: 'docusaurus',
    packageName: '@docusaurus/core',
    documents: 'docs',
    publicFolder: 'static',
    hasHeading: false,
    pathOf: (locale, name) => `/${locale}/${name.replace(/^\d+-/, '')}/`,
    next: 'a.pagination-nav__link--next',
  },
];

export interface PeerResult {
  readonly name: string;
  readonly version: string;
  readonly paint: Paint;
  readonly next: NextPage;
}

/** Where the peers are installed and built: outside the project, so that they never become a part of it. */
export class PeerSites {
  readonly #folder = mkdtempSync(join(tmpdir(), 'peers-'));
  readonly #built: { readonly peer: Peer; readonly site: string; readonly version: string }[] = [];

  /** Installs and builds every peer with the text and one chart of each section. @throws what a generator says */
  build(site: string, edition: string, sections: readonly string[]): void {
    const pages = peerPages(site, edition, sections);
    for (const peer of peers) {
      const project = join(this.#folder, peer.folder);
      cpSync(fileURLToPath(new URL(`./peers/${peer.folder}`, import.meta.url)), project, { recursive: true });
      writePeerContent({
        pages,
        documents: join(project, peer.documents),
        hasHeading: peer.hasHeading,
      });
      copyCharts(site, edition, join(project, peer.publicFolder));
      const run = (...words: readonly string[]): unknown =>
        execFileSync('npm', words, {
          cwd: project,
          stdio: ['ignore', 'pipe', 'pipe'],
          env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DOCUSAURUS_NO_TELEMETRY: '1' },
        });
      run('install', '--no-audit', '--no-fund', '--loglevel=error');
      run('run', 'build');
      const manifest = join(project, 'node_modules', peer.packageName, 'package.json');
      const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
      this.#built.push({ peer, site: join(project, 'dist'), version });
    }
  }

  /** Measures one section of every peer as ours is measured: same server, same line, same link to the next page. */
  async measure(
    browser: Browser,
    desktop: DesktopBrowser,
    locale: string,
    name: string,
    times: number,
  ): Promise<readonly PeerResult[]> {
    const results: PeerResult[] = [];
    for (const { peer, site, version } of this.#built) {
      const host = await startPlainNginx(site);
      const path = peer.pathOf(locale, name);
      const paint = await measurePaint(browser, host.origin, path, slow4G, times);
      const next = await measureNextPage(desktop, host.origin, path, peer.next, slow4G, 'mouse', times);
      await host.stop();
      results.push({ name: peer.name, version, paint, next });
    }
    return results;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
