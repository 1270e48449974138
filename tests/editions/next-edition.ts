import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** A figure as far as the generator changes it. */
interface LedgerEntry {
  id: string;
  value: number;
  unit: string;
  qualifier: string;
  printed: string;
  written?: unknown;
}

type Change = Readonly<Partial<Omit<LedgerEntry, 'id'>>>;

/** How a generated edition differs from the one it is made from. Nothing of it is ever published. */
export interface Differences {
  /** By figure id. */
  readonly figures?: Readonly<Record<string, Change>>;
  /** Old slug or id to new, for sections, topics and figures. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Put at the end of the first paragraph of a section’s file, such as `en/industry`. */
  readonly added?: Readonly<Record<string, string>>;
}

/** Lays out `content/<year>` in a copy of the project as a copy of 2024 with differences. */
export function addEdition(project: string, year: number, differences: Differences = {}): void {
  const { figures = {}, renamed = {}, added = {} } = differences;
  const folder = join(project, 'content', String(year));
  cpSync(join(project, 'content', '2024'), folder, { recursive: true });
  change(join(folder, 'edition.yaml'), (text) =>
    text
      .replace(/^id: .*/m, `id: '${year}'`)
      .replace(/^year: .*/m, `year: ${year}`)
      .replaceAll(/^(published|updated): .*/gm, `$1: '${year + 2}-03-01'`)
      .replaceAll(/2024年工作/g, `${year}年工作`)
      .replaceAll(/Qingdao’s 2024/g, `Qingdao’s ${year}`),
  );
  changeFigures(project, year, figures);
  for (const [file, words] of Object.entries(added))
    change(join(folder, `${file}.mdx`), (text) => text.replace(/(^## .*\n\n.*)$/m, `$1${words}`));
  for (const [from, to] of Object.entries(renamed)) rename(folder, from, to);
}

/** Changes entries of an edition's ledger. */
export function changeFigures(
  project: string,
  year: number,
  figures: NonNullable<Differences['figures']>,
): void {
  change(join(project, 'content', String(year), 'figures.yaml'), (text) => {
    const [schema = ''] = text.split('\n', 1);
    return `${schema}\n${stringify((parse(text) as LedgerEntry[]).map(changed(figures)))}`;
  });
}

const changed =
  (figures: Readonly<Record<string, Change>>) =>
  (entry: LedgerEntry): LedgerEntry => ({ ...entry, ...figures[entry.id] });

/** Renames a slug or an id wherever content names one: as a value, in a list, in a placeholder, in an attribute. */
function rename(folder: string, from: string, to: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(yaml|mdx)$/.test(file),
  );
  const named = new RegExp(
    `((?:id|slug|topic|figure|part|strokes|before|after): |[[,:] ?|id=")${from}(?=["\\],}\\n])`,
    'g',
  );
  for (const file of files) {
    change(join(folder, file), (text) => text.replaceAll(named, `$1${to}`));
    if (file.endsWith(`/${from}.mdx`)) renameSync(join(folder, file), join(folder, file.replace(from, to)));
  }
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}
