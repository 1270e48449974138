import { printFaults } from '#report/fault.ts';
import { checkContent } from './check.ts';
import { summaryOf } from './summary.ts';

/** `npm run check`: every fault of the content at once, drafts included, or one line that says how much is sound. */
const { content, faults } = checkContent(process.cwd(), true);
if (faults.length > 0) {
  console.error(printFaults(faults));
  process.exitCode = 1;
} else {
  console.log(summaryOf(content));
}
