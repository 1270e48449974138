import type { Locale } from '#i18n/locales.ts';
import type { Exhibit } from './exhibit-schema.ts';
import type { Fault } from './fault.ts';
import type { ContentFiles } from './files.ts';
import type { Report } from './model.ts';
import type { EditionFacts, Figure, Settings, Term, Unit } from './schema.ts';
import type { SectionFile } from './section.ts';
import type { YamlFile, YamlList } from './yaml.ts';

/** Everything that was found in `content/`: what is sound even where other parts have faults. */
export interface Content {
  /** The whole, joined; `undefined` where reading met a fault outside a draft. */
  readonly report: Report | undefined;
  /** Faults of form, which reading itself met. */
  readonly faults: readonly Fault[];
  /** Every file below `content/`, also those that nothing reads. */
  readonly files: ContentFiles;
  readonly settings: YamlFile<Settings> | undefined;
  readonly units: YamlFile<Readonly<Record<string, Unit>>> | undefined;
  readonly glossary: YamlList<Term> | undefined;
  readonly editions: readonly EditionContent[];
}

export interface EditionContent {
  readonly folder: string;
  readonly facts: YamlFile<EditionFacts> | undefined;
  readonly figures: YamlList<Figure> | undefined;
  readonly exhibits: YamlList<Exhibit> | undefined;
  /** In the order of `edition.yaml`; none where that list cannot be read. */
  readonly sections: readonly SectionContent[];
}

export interface SectionContent {
  readonly slug: string;
  readonly topics: readonly string[];
  readonly files: Readonly<Partial<Record<Locale, SectionFile>>>;
}
