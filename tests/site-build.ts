import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A built site in a folder of its own. */
export interface SiteBuild {
  /** The copy of the project, to be changed at will before `build` is called. */
  readonly project: string;
  readonly dist: string;
  /** Builds the copy; `environment` is added to this process's own. Throws what the build said. */
  readonly build: (environment?: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
}

/** What a clean clone would not have, or a build does not read. */
const leftOut = new Set(['.git', '.astro', 'node_modules', 'dist', 'tests', 'coverage', 'docs']);

/**
 * Copies the project to a temporary folder, so that builds with other settings or content disturb nobody.
 * Packages are linked one by one: caches below `node_modules` stay the copy's own.
 */
export function copyProject(name = 'project'): SiteBuild {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const project = join(folder, 'site');
  for (const entry of readdirSync('.').filter((entry) => !leftOut.has(entry)))
    cpSync(entry, join(project, entry), { recursive: true });
  const packages = join(project, 'node_modules');
  mkdirSync(packages);
  for (const entry of readdirSync('node_modules').filter((entry) => !/^\.(astro|vite)/.test(entry)))
    symlinkSync(resolve('node_modules', entry), join(packages, entry));
  return {
    project,
    dist: join(project, 'dist'),
    build: (environment = {}) => {
      execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
        cwd: project,
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
