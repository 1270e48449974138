import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A page of the site that the bare one repeats: where it is, how many bytes it has, and which prose it shows. */
export interface PageToRepeat {
  readonly path: string;
  readonly bytes: number;
  /** The MDX file of its prose, below `content/`; none for pages that are no section. */
  readonly prose: string | undefined;
}

/**
 * A bare Astro site with the same pages: the same number, the same addresses, the same bytes of HTML. Sections
 * take their words from MDX files of the same length; the rest of each page is a list of links as any template
 * writes it. No check, no search, no fonts, no policy, no charts.
 */
export function writeBareSite(folder: string, project: string, pages: readonly PageToRepeat[]): void {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('package.json', '{"type":"module"}');
  write(
    'astro.config.mjs',
    `import mdx from '@astrojs/mdx';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ trailingSlash: 'always', integrations: [mdx()] });\n`,
  );
  for (const { prose } of pages)
    if (prose) write(join('content', prose), plainMdx(readFileSync(join(project, 'content', prose), 'utf8')));
  write('src/pages.json', JSON.stringify(pages));
  write('src/pages/[...path].astro', template);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/** The words of a section without what only our components understand. */
const plainMdx = (source: string): string =>
  source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/<Exhibit [^>]*\/>/g, '')
    .replaceAll(/<(?:Fig|Term) [^>]*\/>/g, '[a number](/a/number/)')
    .replaceAll(/<Term [^>]*>([^<]*)<\/Term>/g, '[$1](/a/term/)');

const template = `---
import pages from '../pages.json';
const prose = import.meta.glob('/content/**/*.mdx');
export const getStaticPaths = () => {
  return pages.map((page) => ({ params: { path: page.path.replace(/\\/$/, '') || undefined }, props: page }));
};
const { path, bytes, prose: file } = Astro.props;
const Content = file ? (await prose['/content/' + file]()).Content : undefined;
const link = (index) => ({ href: '/' + path + '#' + index, words: 'Entry ' + index + ' of ' + path });
const each = 24 + 2 * path.length + 22;
const links = Array.from({ length: Math.max(0, Math.floor((bytes - 2500) / each)) }, (_, index) => link(index));
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{path}</title></head>
  <body><main>{Content && <Content />}<ul>{links.map(({ href, words }) => <li><a href={href}>{words}</a></li>)}</ul></main></body>
</html>
`;
