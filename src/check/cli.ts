/**
 * `npm run check`: every fault of the content at once, drafts included, or one line that says how much is sound.
 * With `--published` drafts are left out, as a build leaves them out. Files or folders named after it limit what is
 * printed, not what is checked: `npm run check content/2025/figures.yaml`.
 */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Fault, printFaults } from '#report/fault.ts';
import { checkContent } from './check.ts';
import { summaryOf } from './summary.ts';

const { values, positionals } = parseArgs({
  options: { published: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const missing = positionals.filter((path) => !existsSync(path));
if (missing.length > 0) {
  const names = missing.join(', ');
  console.error(
    `There is no ${names}. Name a file or folder of content/. 没有${names}，请写content/里的文件或文件夹。`,
  );
  process.exit(1);
}
const wanted = positionals.map((path) => relative('', resolve(path)).split(sep).join('/'));
const isWanted = ({ file }: Fault): boolean =>
  wanted.length === 0 || wanted.some((path) => `${file}/`.startsWith(`${path}/`));

const { content, faults } = checkContent(process.cwd(), !values.published);
if (faults.length > 0) {
  const shown = faults.filter(isWanted);
  const left = faults.length - shown.length;
  console.error(printFaults(shown));
  if (left > 0) console.error(`And ${left} in other files. 别的文件里还有${left}处。`);
  process.exitCode = 1;
} else {
  console.log(summaryOf(content));
}
