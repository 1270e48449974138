import { defineConfig } from 'vitest/config';

const project = (name: string, more: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...more },
});

/** What needs a built site gets one build for all, made before the first of its tests. */
const built = { globalSetup: ['tests/build.ts'] };

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('content', { testTimeout: 30_000 }),
      project('dist', { ...built, testTimeout: 60_000 }),
      project('browser', { ...built, testTimeout: 120_000, hookTimeout: 60_000 }),
      project('editions', {
        globalSetup: [...built.globalSetup, 'tests/editions/two-years.ts'],
        testTimeout: 120_000,
        hookTimeout: 600_000,
      }),
      project('pdf', { testTimeout: 120_000, hookTimeout: 300_000 }),
      project('engines', { ...built, testTimeout: 60_000, hookTimeout: 60_000 }),
      project('hosting', { ...built, testTimeout: 120_000, hookTimeout: 120_000 }),
    ],
    maxWorkers: 2,
    reporters: ['default', './tests/closing-line.ts'],
  },
});
