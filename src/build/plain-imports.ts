import type { Plugin } from 'vite';

/** Where several chunks import, the helper is a file of its own that each of them would fetch. */
const shared = /import\{\w+ as ([\w$]+)\}from"\.\/preload-helper\.[\w-]+\.js";/;

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
        for (const [name, file] of Object.entries(bundle))
          if (file.type === 'chunk')
            if (name.includes('preload-helper')) Reflect.deleteProperty(bundle, name);
            else
              file.code = withoutHelper(
                file.code
                  .replace(/^const __vite__mapDeps=.*\n/, '')
                  .replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)|(?<=import\(`[^`]+`\)[^,;]{0,80}),\[\]/g, ''),
              );
      },
    },
  };
}

/** A chunk that shares the helper calls `import` itself instead; the helper stays for what Vite wraps otherwise. */
function withoutHelper(code: string): string {
  const helper = shared.exec(code)?.[1];
  if (!helper) return code;
  const wrapped = new RegExp(`(?<![\\w$])${helper.replaceAll('$', '\\$')}\\(\\(\\)=>(?=import\\()`, 'g');
  const plain = code.replaceAll(wrapped, '(');
  const isEachPlain = !/(?<!\()import\(/.test(plain);
  return plain.replace(shared, isEachPlain ? '' : `const ${helper}=load=>load();`);
}
