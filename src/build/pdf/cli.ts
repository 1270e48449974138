/**
 * `npm run pdf [-- --out <folder>]`: builds the site with links to its PDFs, then prints them into it.
 * With `--site <folder>` a site that is built already is printed, and nothing is built.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pdfSetting } from '#publish/report-pdfs.ts';
import { report } from '#report/report.ts';
import { readSettings } from '#report/settings.ts';
import { browserMissing, findBrowser } from './browser.ts';
import { printReports } from './print.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, site: { type: 'string' } },
});

const browser = findBrowser(process.env);
if (!browser) {
  console.error(browserMissing);
  process.exit(1);
}
const site = resolve(values.site ?? values.out);
if (!values.site)
  execFileSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', site],
    {
      stdio: 'inherit',
      env: { ...process.env, [pdfSetting]: 'yes' },
    },
  );
const { origin, base } = readSettings(process.cwd(), process.env);
// As `astro.config.mjs` does: addresses are below it.
process.env['SITE_BASE'] = base;
for (const { file, bytes } of await printReports({ site, origin, base, browser }, report().editions))
  console.log(`${file}: ${Math.round(bytes / 1000)} kB`);
