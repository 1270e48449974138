/** `npm run measure [-- <built site>]`: what each page weighs, and whether anything weighs more than its budget. */
import { readSettings } from '#report/settings.ts';
import { overBudget, readBudgets, weighSite } from './measure.ts';

const [folder = 'dist'] = process.argv.slice(2);
const weight = weighSite(folder, readSettings(process.cwd(), process.env).base);
console.table(
  Object.fromEntries(weight.pages.map(({ page, ...numbers }) => [page.replace(/index\.html$/, ''), numbers])),
);
console.log(`All styles, each rule once: ${weight.styles} bytes.`);
for (const [file, bytes] of weight.files) console.log(`${file}: ${bytes} bytes`);
const over = overBudget(weight, readBudgets());
for (const sentence of over) console.error(`OVER  ${sentence}`);
if (over.length > 0) process.exitCode = 1;
