import type { Plugin } from 'vite';

/**
 * Vite wraps every dynamic import in a helper that preloads chunks and style sheets, and lists them in each file:
 * 1.8 kB on every page. Ours are small and few, so the import alone is enough.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'post',
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk')
            file.code = file.code
              .replace(/^const __vite__mapDeps=.*\n/, '')
              .replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)|(?<=import\(`[^`]+`\)[^,;]{0,80}),\[\]/g, '');
      },
    },
  };
}
