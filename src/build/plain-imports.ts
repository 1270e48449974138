import type { Plugin } from 'vite';

/**
 * Vite wraps every dynamic import in a helper that preloads chunks and style sheets: 1.6 kB on every page.
 * Ours have neither, so the import alone is enough.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
