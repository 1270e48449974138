import { execFileSync } from 'node:child_process';

/** The folder of the built site. `DIST` names one that is already built, and then no build is made. */
export const distFolder = process.env['DIST'] ?? 'dist';

let isBuilt = false;

export default function setup(): void {
  if (isBuilt || process.env['DIST']) return;
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    stdio: 'inherit',
  });
  isBuilt = true;
}
