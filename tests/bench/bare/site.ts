import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'parse5';
import { isElement } from '../../html.ts';
import { mdxOf, proseComponents } from './prose.ts';
import { type Data, type Read, readShape, type Shape } from './shape.ts';
import { choiceOf, Templates } from './templates.ts';

/** A page that the bare site renders again: where it is, and its HTML. */
export interface FinishedPage {
  readonly path: string;
  readonly html: string;
}

/**
 * Writes a bare Astro site of the same pages: the same elements, attributes and words, from templates with
 * components and loops, filled from one plain JSON file a page; the prose of sections stands in MDX with components.
 * Drawings, style sheets and scripts are finished strings. Nothing is checked, looked up, worked out, or done after
 * a page is written: no search, no fonts, no policy.
 * @param pages one after the other, so that they need not all be held at once
 */
export function writeBareSite(folder: string, pages: Iterable<FinishedPage>): void {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const pageShapes = new Map<string, { readonly shape: Shape; readonly place: number }>();
  const partShapes = new Map<string, { readonly shape: Shape; readonly place: number }>();
  const list: object[] = [];
  for (const { path, html } of pages) {
    const index = list.length;
    let prose: string | undefined;
    const { shape, data } = readPage(html, (topics) => {
      const parts: Data[] = [];
      const source = mdxOf(topics, (element) => {
        const part = readShape(element, () => []);
        parts.push([placeOf(partShapes, part.shape), part.data]);
        return parts.length - 1;
      });
      prose = `content/${index}.mdx`;
      write(prose, `${source}\n`);
      return parts;
    });
    write(`data/${index}.json`, JSON.stringify(data));
    list.push({ path: path.replace(/\/$/, ''), template: placeOf(pageShapes, shape), prose });
  }
  const shapes = [...pageShapes.values()].map(({ shape }) => shape);
  const parts = [...partShapes.values()].map(({ shape }) => shape);
  const templates = new Templates();
  [...shapes, ...parts].forEach((shape) => templates.count(shape));
  const partNames = parts.map((shape) => templates.component(shape));
  shapes.forEach((shape, place) => write(`src/templates/Page${place}.astro`, templates.page(shape)));
  for (const [name, text] of templates.files) write(`src/components/${name}.astro`, text);
  write('src/components/Part.astro', choiceOf(partNames));
  for (const [name, text] of Object.entries(proseComponents)) write(`src/components/${name}.astro`, text);
  write('src/pages.json', JSON.stringify(list));
  write('src/pages/[...path].astro', route(shapes.length));
  write('package.json', '{"type":"module","imports":{"#*":"./src/*"}}');
  write(
    'astro.config.mjs',
    `import mdx from '@astrojs/mdx';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ trailingSlash: 'always', integrations: [mdx()] });\n`,
  );
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

function readPage(html: string, takeProse: Parameters<typeof readShape>[1]): Read {
  const root = parse(html, { scriptingEnabled: false }).childNodes.find(isElement);
  if (!root) throw new Error('The page has no element to read.');
  return readShape(root, takeProse);
}

function placeOf(
  shapes: Map<string, { readonly shape: Shape; readonly place: number }>,
  shape: Shape,
): number {
  const known = shapes.get(shape.key) ?? { shape, place: shapes.size };
  shapes.set(shape.key, known);
  return known.place;
}

/** One route that gives each page its template and its data. */
function route(templates: number): string {
  const all = Array.from({ length: templates }, (_, place) => `Page${place}`);
  const components = [...Object.keys(proseComponents), 'Part'];
  return `---
import { readFileSync } from 'node:fs';
import pages from '../pages.json';
${all.map((name) => `import ${name} from '#templates/${name}.astro';`).join('\n')}
${components.map((name) => `import ${name} from '#components/${name}.astro';`).join('\n')}
const templates = [${all.join(', ')}];
const components = { ${components.join(', ')} };
const files = import.meta.glob('/content/*.mdx');
export const getStaticPaths = () =>
  pages.map(({ path, ...page }, index) => ({ params: { path: path || undefined }, props: { ...page, index } }));
const { index, template, prose } = Astro.props;
const data = JSON.parse(readFileSync('data/' + index + '.json', 'utf8'));
const Template = templates[template];
const Content = prose ? (await files['/' + prose]()).Content : undefined;
---

<Template data={data} Content={Content} components={components} />
`;
}
