import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentGuard } from './src/build/content-guard.ts';
import { delivery } from './src/build/delivery.ts';
import { readSettings } from './src/report/settings.ts';
import { search } from './src/build/search.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { proseStructure } from './src/report/structure.ts';

const settings = readSettings(process.cwd(), process.env);
const { origin, base } = settings;
process.env['SITE_ORIGIN'] = origin;
process.env['SITE_BASE'] = base;

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  markdown: {
    processor: satteri({ mdastPlugins: [proseStructure], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  // `delivery` last: it seals the pages as they then are.
  integrations: [mdx(), contentGuard(), search(), delivery(settings)],
  devToolbar: { enabled: false },
  vite: { plugins: [plainImports()], build: { assetsInlineLimit: 0, modulePreload: false } },
});
