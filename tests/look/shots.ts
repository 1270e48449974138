/** Takes screenshots of the built site for looking at: `node tests/look/shots.ts <folder> [paths…]`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browser/browser.ts';
import { serve } from '../browser/serve.ts';

const [folder = 'shots', ...wanted] = process.argv.slice(2);
const widths = (process.env['WIDTHS'] ?? '320,390,768,1280').split(',').map(Number);
const themes = (process.env['THEMES'] ?? 'light').split(',') as ('light' | 'dark')[];
const paths = wanted.length > 0 ? wanted : ['zh/', 'en/', 'zh/2024/industry/', 'en/2024/industry/'];

mkdirSync(folder, { recursive: true });
const site = await serve(process.env['DIST'] ?? 'dist');
const browser = await launch();
for (const theme of themes)
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme });
    for (const path of paths) {
      await page.goto(`${site.origin}/${path}`);
      await page.evaluate(() => document.fonts.ready);
      const name = `${path.replaceAll('/', '_') || 'root'}-${width}-${theme}.png`;
      await page.screenshot({ path: join(folder, name), fullPage: process.env['FULL'] !== '0' });
    }
    await page.close();
  }
await browser.close();
await site.close();
