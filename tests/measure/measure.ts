import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from '#delivery/site.ts';
import { type PageWeight, weighFile, weighPage, weighStyles } from './page.ts';

interface PageBudget {
  readonly name: string;
  /** A regular expression over the page's path; the first that fits counts. */
  readonly path: string;
  readonly bytes: number;
  readonly requests: number;
  readonly scriptParsed: number;
}

interface FileBudget {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

export interface Budgets {
  readonly pages: readonly PageBudget[];
  readonly styles: number;
  readonly fonts: Readonly<Record<string, number>>;
  readonly files: readonly FileBudget[];
}

/** What everything of a site weighs, before it is held against a budget. */
export interface SiteWeight {
  readonly pages: readonly PageWeight[];
  readonly styles: number;
  /** Bytes as they travel: as they are where they are compressed already, otherwise of a brotli body. */
  readonly files: ReadonlyMap<string, number>;
}

export const readBudgets = (): Budgets =>
  JSON.parse(readFileSync(new URL('./budgets.json', import.meta.url), 'utf8')) as Budgets;

const isPacked = (file: string): boolean => /\.(png|woff2|pagefind|pf_\w+)$/.test(file);

/** Weighs a built site. @param base starts and ends with a slash */
export function weighSite(folder: string, base: string): SiteWeight {
  const files = siteFiles(folder);
  const pages = files.filter((file) => file.endsWith('.html'));
  const fetched = files.filter((file) => /^(fonts|search|cards|_astro|og|pagefind)\//.test(file));
  return {
    pages: pages.map((page) => weighPage(folder, page, base)),
    styles: weighStyles(folder, pages),
    files: new Map(
      fetched.map((file) => [
        file,
        isPacked(file) ? statSync(join(folder, file)).size : weighFile(folder, file),
      ]),
    ),
  };
}

const remedy =
  'Shorten it, move an exhibit to another section, or, where the page is worth it, raise tests/measure/budgets.json.';

/** What weighs more than it may, by how much, and what to do. */
export function overBudget({ pages, styles, files }: SiteWeight, budgets: Budgets): readonly string[] {
  const over: string[] = [];
  const hold = (what: string, weight: number, limit: number, unit: string): void => {
    if (weight > limit)
      over.push(`${what}: ${weight} ${unit}, ${weight - limit} more than the ${limit} allowed. ${remedy}`);
  };
  for (const weight of pages) {
    const budget = budgets.pages.find(({ path }) => new RegExp(path).test(weight.page));
    if (!budget) throw new Error(`No budget fits ${weight.page}.`);
    hold(weight.page, weight.bytes, budget.bytes, 'bytes');
    hold(weight.page, weight.requests, budget.requests, 'requests');
    hold(weight.page, weight.scriptParsed, budget.scriptParsed, 'bytes of script parsed');
  }
  hold('all styles', styles, budgets.styles, 'bytes');
  for (const [file, bytes] of files) {
    const font = Object.entries(budgets.fonts).find(
      ([name]) => file.startsWith('fonts/') && file.includes(name),
    );
    if (font) hold(file, bytes, font[1], 'bytes');
    for (const budget of budgets.files)
      if (new RegExp(budget.path).test(file)) hold(file, bytes, budget.bytes, 'bytes');
  }
  return over;
}
