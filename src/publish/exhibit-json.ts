import { localize } from '#i18n/locales.ts';
import { pathToExhibit } from '#i18n/paths.ts';
import type { Exhibit } from '#report/exhibit-schema.ts';
import { pathToPlace } from '#report/exhibit-place.ts';
import type { Edition } from '#report/model.ts';
import { exhibitsJson } from './exhibits.ts';
import { figuresJson } from './figures.ts';
import type { Address } from './data-file.ts';
import { licence } from './licence.ts';
import type { ExhibitFile } from './schemas.ts';

/** One exhibit as open data: its words and rows, the figures they show, and where it stands. */
export function exhibitJson(edition: Edition, exhibit: Exhibit, address: Address): ExhibitFile {
  const record = exhibitsJson(edition).find(({ id }) => id === exhibit.id);
  if (!record) throw new Error(`Edition "${edition.id}" has no exhibit "${exhibit.id}".`);
  const shown = new Set(record.rows.map(({ figure }) => figure));
  return {
    edition: edition.id,
    ...record,
    figures: figuresJson(edition).filter(({ id }) => shown.has(id)),
    source: { title: edition.source.title, outlet: edition.source.outlet },
    licence: licence.url,
    address: localize((locale) => address(pathToPlace(edition, exhibit, locale))),
    csv: address(pathToExhibit(edition.id, exhibit.id, 'csv')),
  };
}
