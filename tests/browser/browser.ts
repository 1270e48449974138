import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian, Ubuntu and macOS put the browser; `CHROMIUM` names another place. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/**
 * Starts a headless Chromium that asks nothing of the network by itself.
 * @param more further switches of its command line
 */
export async function launch(...more: readonly string[]): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(
      `There is no browser at ${executablePath}. Install Chromium (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM to its path.`,
    );
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...more,
    ],
  });
}
