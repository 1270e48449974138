import type { Locale } from '#i18n/locales.ts';
import { pathToData } from '#i18n/paths.ts';
import type { Edition } from '#report/model.ts';
import type { Address } from './files.ts';
import { figureColumns } from './figure-columns.ts';

/** A column of `figures.csv` by its name. Throws where there is none, so that no example can go out of date. */
function column(name: string): string {
  if (!figureColumns.some((known) => known.name === name))
    throw new Error(`figures.csv has no column "${name}". Correct the example in src/publish/examples.ts.`);
  return name;
}

/** Short programs that list the figures with a share of the province. */
export function examples(
  edition: Edition,
  locale: Locale,
  address: Address,
): { readonly python: string; readonly r: string } {
  const file = address(pathToData(edition.id, 'figures.csv'));
  const share = column('share_stated');
  const shown = [`label_${locale}`, `text_${locale}`, share].map((name) => `"${column(name)}"`).join(', ');
  return {
    python: `import pandas as pd

figures = pd.read_csv("${file}")
shares = figures[figures.${share}.notna()]
print(shares[[${shown}]])`,
    r: `figures <- read.csv("${file}", fileEncoding = "UTF-8")
shares <- subset(figures, ${share} != "")
print(shares[, c(${shown})])`,
  };
}
