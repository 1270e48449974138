import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Bookmark {
  readonly title: string;
  /** From 1, as the level of its heading. */
  readonly level: number;
  /** The page it leads to, from 1. */
  readonly page: number;
}

export interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly lang?: string;
}

/** What a reader's program finds in a PDF. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly dates: readonly string[];
  readonly isTagged: boolean;
  /** Width and height in points. */
  readonly sizes: readonly (readonly [number, number])[];
  /** How many characters are set in each size, in points. */
  readonly typeSizes: ReadonlyMap<number, number>;
  /** The text of each page without any white space. */
  readonly texts: readonly string[];
  readonly bookmarks: readonly Bookmark[];
  readonly tags: readonly Tag[];
  /** Name of every face, and whether its outlines are in the file. */
  readonly faces: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  /** Places inside the document that links lead to, and addresses outside it. */
  readonly links: { readonly inside: readonly string[]; readonly outside: readonly string[] };
}

export async function readPdf(path: string): Promise<ReadPdf> {
  const task = getDocument({
    data: new Uint8Array(readFileSync(path)),
    verbosity: 0,
    fontExtraProperties: true,
  });
  const pdf = await task.promise;
  const info = (await pdf.getMetadata()).info as Readonly<Record<string, string>>;
  const sizes: [number, number][] = [];
  const texts: string[] = [];
  const charactersBySize = new Map<number, number>();
  const tags: Tag[] = [];
  const faces = new Map<string, boolean>();
  const inside: string[] = [];
  const outside: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    sizes.push([right - left, top - bottom]);
    // Faces are known only after the page's drawing has been read.
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    const runs = items.filter((item) => 'str' in item);
    for (const { str, transform } of runs) {
      const [, , across = 0, up = 0] = transform as readonly number[];
      const size = Math.round(Math.hypot(across, up) * 100) / 100;
      charactersBySize.set(size, (charactersBySize.get(size) ?? 0) + str.length);
    }
    texts.push(squash(runs.map(({ str }) => str).join('')));
    for (const name of new Set(runs.map(({ fontName }) => fontName))) {
      const face = page.commonObjs.get(name) as { readonly name: string; readonly missingFile?: boolean };
      faces.set(face.name, (faces.get(face.name) ?? true) && face.missingFile !== true);
    }
    collectTags(await page.getStructTree(), tags);
    for (const { subtype, dest, url } of await page.getAnnotations()) {
      if (subtype !== 'Link') continue;
      if (typeof dest === 'string') inside.push(dest);
      else outside.push(String(url));
    }
  }
  const bookmarks: Bookmark[] = [];
  const collect = async (items: Awaited<ReturnType<typeof pdf.getOutline>>, level: number): Promise<void> => {
    for (const { title, dest, items: children } of items ?? []) {
      const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      const page = target ? (await pdf.getPageIndex(target[0])) + 1 : 0;
      bookmarks.push({ title, level, page });
      await collect(children as typeof items, level + 1);
    }
  };
  await collect(await pdf.getOutline(), 1);
  // A map, whatever the types say.
  const marks = new Map((await pdf.getMarkInfo()) as unknown as Iterable<readonly [string, boolean]> | null);
  const isTagged = marks.get('Marked') === true;
  await task.destroy();
  return {
    title: info['Title'] ?? '',
    language: info['Language'] ?? '',
    dates: [info['CreationDate'] ?? '', info['ModDate'] ?? ''],
    isTagged,
    sizes,
    typeSizes: charactersBySize,
    texts,
    bookmarks,
    tags,
    faces: [...faces].map(([name, isEmbedded]) => ({ name, isEmbedded })),
    links: { inside, outside },
  };
}

export const squash = (text: string): string => text.replaceAll(/\s/g, '');

function collectTags(node: unknown, tags: Tag[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node) tags.push(node as Tag);
  if ('children' in node) for (const child of node.children as unknown[]) collectTags(child, tags);
}
