/** `npm run measure [-- <built site>]`: what each page weighs, and whether anything weighs more than its budget. */
import { readSettings } from '#report/settings.ts';
import { measure, readBudgets } from './measure.ts';

const [folder = 'dist'] = process.argv.slice(2);
const { base } = readSettings(process.cwd(), process.env);
const { pages, styles, files, over } = measure(folder, base, readBudgets());
console.table(
  Object.fromEntries(pages.map(({ page, budget: _, ...weight }) => [page.replace(/index\.html$/, ''), weight])),
);
console.log(`All styles, each rule once: ${styles} bytes.`);
for (const { file, budget, bytes } of files) console.log(`${budget}: ${file} ${bytes} bytes`);
for (const sentence of over) console.error(`OVER  ${sentence}`);
if (over.length > 0) process.exitCode = 1;
