import { existsSync } from 'node:fs';
import { type KeyInput, launch, type Page } from 'puppeteer-core';
import type { Engine, Reader, WindowSize } from './engine.ts';

interface Program {
  readonly browser: 'chrome' | 'firefox';
  /** The variable that names another place of the program. */
  readonly variable: string;
  readonly usualPlace: string;
  readonly debian: string;
  readonly args: readonly string[];
}

/** Chromium by its own protocol, which loses hold of a page that was rendered ahead of the click. */
export const chromium = driven('Chromium', {
  browser: 'chrome',
  variable: 'CHROMIUM',
  usualPlace: '/usr/bin/chromium',
  debian: 'chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    '--disable-features=Prerender2',
  ],
});

/** Firefox by WebDriver BiDi. */
export const firefox = driven('Firefox', {
  browser: 'firefox',
  variable: 'FIREFOX',
  usualPlace: '/usr/bin/firefox-esr',
  debian: 'firefox-esr',
  args: [],
});

function driven(name: string, { browser, variable, usualPlace, debian, args }: Program): Engine {
  return {
    name,
    start: async () => {
      const executablePath = process.env[variable] ?? usualPlace;
      if (!existsSync(executablePath))
        throw new Error(
          `There is no ${name} at ${executablePath}. Install it (Debian, Ubuntu: apt-get install ${debian}), or set ${variable} to its path.`,
        );
      const running = await launch({ browser, executablePath, headless: true, args: [...args] });
      return {
        version: await running.version(),
        open: async (window) => {
          const context = await running.createBrowserContext();
          return reader(await context.newPage(), window, () => context.close());
        },
        stop: () => running.close(),
      };
    },
  };
}

async function reader(page: Page, window: WindowSize, close: () => Promise<void>): Promise<Reader> {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${(error as Error).message}`));
  // A console need not say what a policy forbade; the page is always told.
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`${effectiveDirective} forbids ${blockedURI}`);
    });
  });
  await page.setViewport(window);
  return {
    visit: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    look: (run, ...given) => page.evaluate(run as never, ...given) as Promise<never>,
    click: (selector) => page.click(selector),
    press: async (...chords) => {
      for (const chord of chords) {
        const keys = chord.split('+') as KeyInput[];
        for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
        await page.keyboard.press(keys.at(-1)!);
        for (const key of keys.slice(0, -1)) await page.keyboard.up(key);
      }
    },
    type: (words) => page.keyboard.type(words),
    complaints: () => Promise.resolve(complaints),
    print: async () => sheetsOf(await page.pdf({ format: 'A4' })),
    close,
  };
}

/** The pages of a PDF. */
async function sheetsOf(pdf: Uint8Array): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return (await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise).numPages;
}
