import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { report } from '#report/report.ts';
import { buildSearchIndex } from '#search/index/build.ts';

/** Writes what the browser searches once the pages are written. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const counts = await buildSearchIndex({ report: report(), outDir: fileURLToPath(dir) });
        logger.info(
          Object.entries(counts)
            .map(([locale, count]) => `${locale}: ${count} paragraphs`)
            .join(', '),
        );
      },
    },
  };
}
