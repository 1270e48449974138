import type { Locale } from '#i18n/locales.ts';
import type { Edition, Section } from './model.ts';
import { oncePer } from './once.ts';
import { flatten, type Inline } from './prose.ts';
import { findFigure } from './report.ts';

/** Tells first uses from later ones, asked in the order of the prose. */
export interface FirstUses {
  /** A topic explains its terms anew, so that it can be read alone. */
  readonly beginTopic: () => void;
  readonly isFirstTerm: (id: string) => boolean;
  /** The first of a section is written in words as well (E5). */
  readonly isFirstShare: (printed: string) => boolean;
}

export function firstUses(): FirstUses {
  const terms = new Set<string>();
  const shares = new Set<string>();
  return {
    beginTopic: () => terms.clear(),
    isFirstTerm: (id) => isNew(terms, id),
    isFirstShare: (printed) => isNew(shares, printed),
  };
}

function isNew(known: Set<string>, key: string): boolean {
  if (known.has(key)) return false;
  known.add(key);
  return true;
}

/** What a section of an edition uses for the first time, in one language. */
export function firstsIn(edition: Edition, section: Section, locale: Locale): ReadonlySet<Inline> {
  const known = firsts(section);
  let found = known.get(locale);
  if (!found) {
    found = findFirsts(edition, section, locale);
    known.set(locale, found);
  }
  return found;
}

/** A section belongs to one edition, and its paragraphs stand on several pages. */
const firsts = oncePer((_: Section) => new Map<Locale, ReadonlySet<Inline>>());

function findFirsts(edition: Edition, { topics }: Section, locale: Locale): ReadonlySet<Inline> {
  const uses = firstUses();
  const isFirst = (inline: Inline): boolean => {
    if (inline.type === 'term') return uses.isFirstTerm(inline.id);
    if (inline.type !== 'figure' || inline.part !== 'share') return false;
    const { share } = findFigure(edition, inline.id);
    return share !== undefined && uses.isFirstShare(share.printed);
  };
  return new Set(
    topics.flatMap(({ paragraphs }) => {
      uses.beginTopic();
      return paragraphs.flatMap(({ inlines }) => flatten(inlines[locale]).filter(isFirst));
    }),
  );
}
