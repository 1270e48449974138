import type { Locale } from '#i18n/locales.ts';
import { pathToData } from '#i18n/paths.ts';
import type { Edition } from '#report/model.ts';
import type { Address } from './data-file.ts';
import { figureColumns } from './figure-columns.ts';

/** A column of `figures.csv` by its name. Throws where there is none, so that no example can go out of date. */
function column(name: string): string {
  if (!figureColumns.some((known) => known.name === name))
    throw new Error(`figures.csv has no column "${name}". Correct the example in src/publish/examples.ts.`);
  return name;
}

/** Short programs that list the figures with a share of the province. A test runs them as they stand. */
export interface Examples {
  readonly pandas: string;
  /** For a Python without further packages. */
  readonly python: string;
  readonly r: string;
}

export function examples(edition: Edition, locale: Locale, address: Address): Examples {
  const file = address(pathToData(edition.id, 'figures.csv'));
  const share = column('share_stated');
  const names = [`label_${locale}`, `text_${locale}`, share].map((name) => `"${column(name)}"`);
  const shown = names.join(', ');
  return {
    pandas: `import pandas as pd

figures = pd.read_csv("${file}")
shares = figures[figures.${share}.notna()]
print(shares[[${shown}]].to_string())`,
    python: `import csv
from urllib.request import urlopen

with urlopen("${file}") as file:
    figures = csv.DictReader(file.read().decode("utf-8").splitlines())
for figure in figures:
    if figure["${share}"]:
        print(${names.map((name) => `figure[${name}]`).join(', ')})`,
    r: `figures <- read.csv("${file}", fileEncoding = "UTF-8")
shares <- subset(figures, ${share} != "")
print(shares[, c(${shown})])`,
  };
}
