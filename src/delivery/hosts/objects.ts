import { contentTypeOf } from '../media-types.ts';
import { headersOf, type Plan } from '../plan.ts';

/** Headers that object storage keeps with each object; the network before it passes them on. */
export const keptHeaders = new Set(['Cache-Control', 'Content-Language']);

/** What an object store keeps with one file, and in which of the four steps it is uploaded. */
export interface StoredObject {
  readonly key: string;
  readonly step: 1 | 2 | 3 | 4;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly contentLanguage?: string;
}

/** Names that change with their content first, then what pages fetch, then pages, last what leads to pages. */
export function uploadStep(file: string, cacheControl: string): StoredObject['step'] {
  if (cacheControl.includes('immutable')) return 1;
  if (!file.endsWith('.html')) return /^(sitemap|robots|llms)|feed\.xml$/.test(file) ? 4 : 2;
  return 3;
}

/** Every file of the site as an object of a store, in the order of upload. */
export function storedObjects(plan: Plan, files: readonly string[]): readonly StoredObject[] {
  return files
    .filter((file) => file !== '_headers' && !/\.(br|gz)$/.test(file))
    .map((file): StoredObject => {
      const { 'Cache-Control': cacheControl = '', 'Content-Language': contentLanguage } = headersOf(
        plan,
        file,
      );
      return {
        key: plan.base.slice(1) + file,
        step: uploadStep(file, cacheControl),
        contentType: contentTypeOf(file),
        cacheControl,
        ...(contentLanguage ? { contentLanguage } : {}),
      };
    })
    .sort((a, b) => a.step - b.step || (a.key < b.key ? -1 : 1));
}
