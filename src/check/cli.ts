/**
 * `npm run check`: every fault of the content at once, drafts included, or one line that says how much is sound.
 * With `--published` drafts are left out, as a build leaves them out.
 */
import { parseArgs } from 'node:util';
import { printFaults } from '#report/fault.ts';
import { checkContent } from './check.ts';
import { summaryOf } from './summary.ts';

const { values } = parseArgs({ options: { published: { type: 'boolean', default: false } } });
const { content, faults } = checkContent(process.cwd(), !values.published);
if (faults.length > 0) {
  console.error(printFaults(faults));
  process.exitCode = 1;
} else {
  console.log(summaryOf(content));
}
