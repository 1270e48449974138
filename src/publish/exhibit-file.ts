import type { Drawing } from '#charts/shapes.ts';
import { wide } from '#charts/shapes.ts';
import { layoutChart } from '#charts/charts.ts';
import charts from '#charts/charts.css?raw';
import { svgFileOf } from '#charts/file.ts';
import { type Locale, localeFacts, locales } from '#i18n/locales.ts';
import { onSite } from '#i18n/paths.ts';
import { translate } from '#i18n/translate.ts';
import { pathToPlace } from '#report/exhibit-place.ts';
import type { Exhibit } from '#report/exhibit-schema.ts';
import { exhibitWords } from '#report/exhibit-words.ts';
import type { Edition, Report } from '#report/model.ts';
import { oncePer } from '#report/once.ts';
import { report } from '#report/report.ts';
import { rowsOf } from '#report/rows.ts';
import { withoutBreaks } from '#report/text.ts';
import tokens from '#styles/tokens.css?raw';
import { chartDress } from './chart-dress.ts';
import type { Address } from './data-file.ts';
import { pictureFaces } from './picture-faces.ts';
import { pictureWords } from './picture-words.ts';
import { rasterise } from './raster.ts';

const dress = chartDress(charts, tokens);

function drawingOf(edition: Edition, exhibit: Exhibit, locale: Locale): Drawing {
  return layoutChart(rowsOf(edition, exhibit, locale).chart, wide);
}

/**
 * The drawing of an exhibit as an SVG file that needs no page around it.
 * @param scale how many pixels of the file stand for one of the drawing
 */
export function exhibitSvg(
  edition: Edition,
  exhibit: Exhibit,
  locale: Locale,
  address: Address,
  scale = 1,
): string {
  const t = translate(locale);
  const say = (words: Exhibit['finding']): string => withoutBreaks(exhibitWords(edition, words, locale));
  return svgFileOf(
    drawingOf(edition, exhibit, locale),
    {
      title: say(exhibit.finding),
      note: say(exhibit.howToRead),
      description: `${say(exhibit.purpose)} ${say(exhibit.howToRead)}`,
      foot: [
        t('ui:sourceLine', { title: edition.source.title[locale], outlet: edition.source.outlet[locale] }),
        t('ui:restatement'),
        address(pathToPlace(edition, exhibit, locale)),
      ],
      language: localeFacts[locale].tag,
      dress,
    },
    scale,
  );
}

/** The faces of all pictures of exhibits, cut once to every character that any of them sets. */
const facesOf = oncePer(({ editions }: Report) =>
  pictureFaces(
    editions
      .flatMap((edition) =>
        edition.exhibits.flatMap((exhibit) =>
          locales.map((locale) => exhibitSvg(edition, exhibit, locale, onSite)),
        ),
      )
      .join(''),
  ),
);

/** The same as a PNG, two pixels for one, so that it is sharp on paper and on dense screens. */
export function exhibitPng(edition: Edition, exhibit: Exhibit, locale: Locale): Promise<Uint8Array> {
  const svg = exhibitSvg(edition, exhibit, locale, onSite, 2);
  return rasterise(pictureWords(svg, localeFacts[locale].spaced), () => facesOf(report()));
}
