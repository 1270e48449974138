import { widthOf, wrap } from '#charts/words.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import type { Edition } from '#report/model.ts';
import { notFound } from '#report/report.ts';
import { sectionOf, type SharedFigure, sharesOf } from '#report/shares.ts';
import { withoutBreaks } from '#report/text.ts';
import { shareFraction } from '#report/write.ts';
import { type NamedKind, namedKinds, type PageKind, pageName, siteName } from './page-names.ts';
import { pictureFamily } from './picture-faces.ts';
import { type Markup, xml } from './xml.ts';

/** Pixels: the size that Open Graph readers crop least. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The colours of the light theme. */
const ink = '#0e2031';
const quiet = '#445261';
const sea = '#08457e';
const hair = '#ccd4dc';
const sun = '#c2570c';

const edge = 64;
const gap = 20;
/** Height that stands for the whole province; the bars rise from the foot of the picture. */
const whole = 450;
const textStart = 246;
const textWidth = pictureSize.width - edge - textStart;

/** What a picture is called: a section's slug, or the kind of page. */
export function pictureOf(kind: PageKind, section?: string): string {
  return kind === 'section' && section ? section : kind;
}

/** Every picture of an edition by its name. */
export function pictureNames(edition: Edition): readonly string[] {
  return ['front', ...namedKinds, ...edition.sections.map(({ slug }) => slug)];
}

/** The picture of a page: its title in the white above the falling coast of all shares of the province. */
export function shareImage(edition: Edition, locale: Locale, picture: string): string {
  const section = edition.sections.find(({ slug }) => slug === picture);
  const { width, height } = pictureSize;
  const drawing = xml(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, 'font-family': pictureFamily },
    xml('rect', { width, height, fill: '#fff' }),
    xml('rect', { width, height: 8, fill: ink }),
    coast(edition, section?.slug),
    section ? words(String(section.number), edge - 6, 218, 190, sea) : [],
    picture === 'front'
      ? cover(edition, locale)
      : heading(
          siteName(edition, locale),
          section
            ? withoutBreaks(section.facts[locale].title)
            : pageName(kindOf(picture), edition, locale).title,
          section ? section.facts[locale].lede : edition.byline[locale],
        ),
  );
  return drawing.markup;
}

function kindOf(picture: string): NamedKind {
  const kind = namedKinds.find((candidate) => candidate === picture);
  if (!kind) throw new Error(notFound('picture', picture, namedKinds));
  return kind;
}

/** The bars, the line at one half across them, and the numerals, each kept clear of the line. */
function coast(edition: Edition, section: string | undefined): readonly Markup[] {
  const shares = sharesOf(edition);
  const end = pictureSize.width - edge;
  const step = (end - edge + gap) / shares.length;
  const half = pictureSize.height - whole / 2;
  const bars = shares.map((figure: SharedFigure, index) => {
    const { printed } = figure.share;
    const height = Math.round(whole * shareFraction(printed));
    const isLit = !section || sectionOf(edition, figure) === section;
    return { printed, isLit, x: Math.round(edge + index * step), y: pictureSize.height - height, height };
  });
  return [
    ...bars.map(({ isLit, x, y, height }) =>
      xml('rect', { x, y, width: Math.round(step - gap), height, fill: isLit ? sea : hair }),
    ),
    xml('rect', { x: edge, y: half - 1, width: end - edge, height: 2, fill: sun }),
    words('1/2', end, half - 10, 24, quiet, { 'text-anchor': 'end' }),
    ...bars.map(({ printed, isLit, x, y }) => words(printed, x, y - 12, 34, isLit ? ink : quiet, halo)),
  ];
}

const halo = { stroke: '#fff', 'stroke-width': 10, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

function cover(edition: Edition, locale: Locale): readonly Markup[] {
  // A sign for “and” begins a line rather than end one.
  const title = `${edition.title[locale].replace('& ', '&\u00a0')} ${edition.year}`;
  const size = Math.max(84, fitting(title, 124));
  const lines = wrap(title, textWidth, size, true);
  const foot = 66 + lines.length * size * 1.1;
  return [
    ...lines.map((line, index) => {
      const y = Math.round(66 + (index + 1) * size * 1.1 - size * 0.24);
      const [own = '', year] = line.split(String(edition.year));
      const year400 =
        year === undefined ? [] : xml('tspan', { 'font-weight': 400, fill: sea }, String(edition.year));
      return xml('text', { x: textStart, y, ...bold(size) }, set(own), year400);
    }),
    words(edition.question[locale], textStart, foot + 50, fitting(edition.question[locale], 46), ink),
    words(edition.byline[locale], textStart, foot + 102, fitting(edition.byline[locale], 30), quiet),
  ];
}

function heading(site: string, title: string, lede: string): readonly Markup[] {
  const size = wrap(title, textWidth, 80, true).length > 1 ? 66 : 80;
  const lines = wrap(title, textWidth, size, true);
  const foot = 96 + lines.length * size * 1.16;
  return [
    words(site, textStart, 84, 30, quiet),
    ...lines.map((line, index) =>
      words(line, textStart, 96 + (index + 1) * size * 1.16 - size * 0.2, size, ink, bold(size)),
    ),
    ...wrap(lede, textWidth, 28)
      .slice(0, 3)
      .map((line, index) => words(line, textStart, foot + 40 + index * 42, 28, quiet)),
  ];
}

const bold = (size: number) => ({ 'font-size': size, 'font-weight': 700, fill: ink });

/**
 * The shared serif draws curly quotes a full square wide, as Chinese wants them, and the renderer cannot ask for
 * their narrow forms: in other scripts the empty part of the square is taken back. Ems before and after the mark,
 * from the outlines of the face.
 */
const narrowing: Readonly<Record<string, readonly [number, number]>> = {
  '‘': [-0.7, 0],
  '’': [-0.03, -0.7],
  '“': [-0.5, 0],
  '”': [0, -0.5],
};

function set(text: string): readonly Markup[] {
  if (/\p{Script=Han}/u.test(text)) return [xml('tspan', {}, text)];
  let after = 0;
  return text
    .split(/([‘’“”])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [before, behind] = narrowing[piece] ?? [0, 0];
      const dx = before + after;
      after = behind;
      return xml('tspan', { dx: dx === 0 ? undefined : `${dx}em` }, piece);
    });
}

/** The largest size, not above `most`, at which a line fits. */
function fitting(line: string, most: number): number {
  return Math.min(most, Math.floor((most * textWidth) / widthOf(line, most, true)));
}

function words(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  more: Readonly<Record<string, string | number>> = {},
): Markup {
  return xml('text', { x, y: Math.round(y), 'font-size': size, fill, ...more }, set(text));
}

/** The words of every picture of every edition, to cut the faces to. */
export function textOfPictures(editions: readonly Edition[]): string {
  return editions
    .flatMap((edition) =>
      pictureNames(edition).flatMap((picture) =>
        locales.map((locale) => shareImage(edition, locale, picture)),
      ),
    )
    .join('');
}
