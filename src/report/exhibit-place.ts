import type { Locale } from '#i18n/locales.ts';
import { pathToCitations, pathToEdition, pathToSection } from '#i18n/paths.ts';
import type { Exhibit } from './exhibit-schema.ts';
import type { Edition } from './model.ts';
import { exhibitNumber } from './places.ts';
import { findTopic } from './report.ts';

/** The lasting address of an exhibit: in the section that tells it, or on the edition's front page. */
export function pathToPlace(edition: Edition, exhibit: Exhibit, locale: Locale): string {
  return exhibitNumber(edition, exhibit)
    ? pathToSection(locale, edition.id, findTopic(edition, exhibit.topic).section, exhibit.id)
    : pathToEdition(locale, edition.id, exhibit.id);
}

/** How to cite an exhibit: with its section, or with the edition where it stands on the front page. */
export function pathToItsCitations(edition: Edition, exhibit: Exhibit, locale: Locale): string {
  const isNumbered = exhibitNumber(edition, exhibit) !== undefined;
  const section = isNumbered ? findTopic(edition, exhibit.topic).section : undefined;
  return pathToCitations(locale, edition.id, section, exhibit.id);
}
