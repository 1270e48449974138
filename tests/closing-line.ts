import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one plain line that any machine can read: `N passed, N failed`, and `, N skipped` if any were. */
class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      const before = count.passed + count.failed + count.skipped + count.pending;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      const ran = count.passed + count.failed + count.skipped + count.pending - before;
      if (module.state() === 'failed' && ran === 0) count.failed += 1;
    }
    count.failed += errors.length;
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    // After the default reporter's own summary, whatever order reporters are called in.
    process.once('exit', () => console.log(`${count.passed} passed, ${count.failed} failed${skipped}`));
  }
}

export default ClosingLine;
