import { inflateSync } from 'node:zlib';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { absolute } from '#i18n/paths.ts';

export const site = new URL('https://qingdao-science.example');

export const address = (path: string): string => absolute(path, site);

/** Parses XML strictly: the slightest fault of form throws. */
export function parseXml(source: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(source, 'text/xml');
}

export const childrenOf = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);

export const namesOf = (element: Element): readonly string[] =>
  childrenOf(element).map(({ tagName }) => tagName);

export const attributesOf = (element: Element): readonly string[] =>
  [...element.attributes].map(({ name }) => name);

/** Every element below one, itself included, in document order. */
export const allOf = (element: Element): readonly Element[] => [
  element,
  ...childrenOf(element).flatMap(allOf),
];

/** The root element of a document. */
export function rootOf(source: string): Element {
  const root = parseXml(source).documentElement;
  if (!root) throw new Error('The document has no element.');
  return root;
}

export const textIn = (element: Element, name: string): string =>
  childrenOf(element).find(({ tagName }) => tagName === name)?.textContent ?? '';

/** Reads a palette PNG without filters back to colours. */
export function readPng(png: Buffer): {
  width: number;
  height: number;
  at: (x: number, y: number) => string;
} {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((name) => chunks.get(name)!);
  const [width, rows] = [header!.readUInt32BE(0), inflateSync(data!)];
  const at = (x: number, y: number): string => {
    const index = rows[y * (width + 1) + 1 + x] ?? 0;
    return palette!.toString('hex', index * 3, index * 3 + 3);
  };
  return { width, height: header!.readUInt32BE(4), at };
}
