import type { MDXInstance } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import Exhibit from './Exhibit.astro';
import Fig from './Fig.astro';
import Paragraph from './Paragraph.astro';
import Prose from './Prose.astro';
import Term from './Term.astro';
import Topic from './Topic.astro';

/** What an author may write, and what the structure of the prose is made of. */
export const components = { Exhibit, Fig, Paragraph, Prose, Term, Topic };

const sections = import.meta.glob<MDXInstance<Record<string, unknown>>>('/content/*/*/*.mdx');

/** A section's compiled prose. Throws where the file is missing. */
export async function proseOf(edition: string, locale: Locale, section: string) {
  const file = `/content/${edition}/${locale}/${section}.mdx`;
  const load = sections[file];
  if (!load) throw new Error(`There is no ${file.slice(1)}. Add it; every section stands in every language.`);
  const { Content } = await load();
  return Content;
}
