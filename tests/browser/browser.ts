import { chromium, type Browser } from 'playwright-core';

/** Where Debian, Ubuntu and macOS put the browser; `CHROMIUM` names another place. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Starts a headless Chromium that asks nothing of the network by itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
