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

export interface Measures {
  readonly pages: readonly (PageWeight & { readonly budget: string })[];
  readonly styles: number;
  readonly files: readonly { readonly file: string; readonly budget: string; readonly bytes: number }[];
  /** A sentence for everything that weighs more than it may. */
  readonly over: readonly string[];
}

export const readBudgets = (): Budgets =>
  JSON.parse(readFileSync(new URL('./budgets.json', import.meta.url), 'utf8')) as Budgets;

/** Weighs a built site and holds it against its budgets. */
export function measure(folder: string, base: string, budgets: Budgets): Measures {
  const files = siteFiles(folder);
  const names = files.filter((file) => file.endsWith('.html'));
  const over: string[] = [];
  const hold = (what: string, weight: number, limit: number, unit: string): void => {
    if (weight > limit) over.push(`${what}: ${weight} ${unit}, ${weight - limit} more than the ${limit} allowed`);
  };
  const pages = names.map((page) => {
    const weight = weighPage(folder, page, base);
    const budget = budgets.pages.find(({ path }) => new RegExp(path).test(page));
    if (!budget) throw new Error(`No budget fits ${page}.`);
    hold(page, weight.bytes, budget.bytes, 'bytes');
    hold(page, weight.requests, budget.requests, 'requests');
    hold(page, weight.scriptParsed, budget.scriptParsed, 'bytes of script parsed');
    return { ...weight, budget: budget.name };
  });
  const styles = weighStyles(folder, names);
  hold('all styles', styles, budgets.styles, 'bytes');
  for (const [name, limit] of Object.entries(budgets.fonts))
    for (const file of files.filter((candidate) => /^fonts\//.test(candidate) && candidate.includes(name)))
      hold(file, statSync(join(folder, file)).size, limit, 'bytes');
  const weighed = budgets.files.flatMap((budget) =>
    files
      .filter((file) => new RegExp(budget.path).test(file))
      .map((file) => {
        const bytes = file.endsWith('.png') ? statSync(join(folder, file)).size : weighFile(folder, file);
        hold(file, bytes, budget.bytes, 'bytes');
        return { file, budget: budget.name, bytes };
      }),
  );
  return { pages, styles, files: weighed, over };
}
