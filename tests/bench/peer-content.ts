import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attributeOf, type Element, elementsBelow, parsePage, textOf } from '../html.ts';
import { locales } from '#i18n/locales.ts';

/** One section as others would write it: a title, headings and paragraphs in Markdown, and one chart as a picture. */
interface PeerPage {
  readonly locale: string;
  /** Begins with its place, so that generators that sort by name keep the order of the report. */
  readonly name: string;
  readonly title: string;
  readonly markdown: string;
}

/** The sections of an edition in their order, in every language. */
export function peerPages(site: string, edition: string, sections: readonly string[]): readonly PeerPage[] {
  return locales.flatMap((locale) =>
    sections.map((section, place) => {
      const elements = [...elementsBelow(parsePage(site, `${locale}/${edition}/${section}/index.html`))];
      const main = elements.find(({ tagName }) => tagName === 'main')!;
      const inside = [...elementsBelow(main)];
      const exhibit = inside.find((element) => attributeOf(element, 'class')?.startsWith('exhibit'));
      const id = exhibit && attributeOf(exhibit, 'id');
      const title = plain(inside.find(({ tagName }) => tagName === 'h1')!);
      const blocks = inside.filter(({ tagName }) => ['h2', 'p'].includes(tagName)).map(asMarkdown);
      const chart = id ? [`![${id}](/charts/${id}.${locale}.svg)`] : [];
      return {
        locale,
        name: `${place + 1}-${section}`,
        title,
        markdown: [...blocks, ...chart].filter(Boolean).join('\n\n'),
      };
    }),
  );
}

const plain = (element: Element): string => textOf(element).replaceAll(/\s+/g, ' ').trim();

const asMarkdown = (element: Element): string => {
  const words = plain(element).replaceAll(/[\\`*_{}[\]<>#|]/g, '\\$&');
  return element.tagName === 'h2' ? `## ${words}` : words;
};

interface PeerContent {
  readonly pages: readonly PeerPage[];
  /** The folder where a generator looks for pages. */
  readonly documents: string;
  readonly hasHeading: boolean;
}

export function writePeerContent({ pages, documents, hasHeading }: PeerContent): void {
  for (const { locale, name, title, markdown } of pages) {
    const file = join(documents, locale, `${name}.md`);
    mkdirSync(dirname(file), { recursive: true });
    const heading = hasHeading ? `# ${title}\n\n` : '';
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${heading}${markdown}\n`);
  }
}

/** Copies every chart of an edition to where a generator serves files as they are. */
export function copyCharts(site: string, edition: string, publicFolder: string): void {
  const from = join(site, 'data', edition, 'exhibits');
  const charts = join(publicFolder, 'charts');
  mkdirSync(charts, { recursive: true });
  for (const file of readdirSync(from).filter((name) => name.endsWith('.svg')))
    cpSync(join(from, file), join(charts, file));
}
