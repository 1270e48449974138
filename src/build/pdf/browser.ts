import { existsSync } from 'node:fs';

/** Where Debian, Ubuntu, macOS and Windows put a Chromium. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser to print with: the one `CHROMIUM` names, else the first of the usual places; undefined where there is none. */
export function findBrowser(
  environment: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const named = environment['CHROMIUM'];
  return named ? (exists(named) ? named : undefined) : usualPlaces.find(exists);
}

export const browserMissing =
  'PDFs are printed by Chromium, and there is none: install it (Debian and Ubuntu: apt-get install chromium), or set CHROMIUM to its path.';
