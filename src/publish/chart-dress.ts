import type { Dress } from '#charts/markup.ts';

/**
 * The look of a chart as plain attributes, for files that leave the site: read from the style sheet of the
 * pages in its light colours, so that a chart is dressed in one place only.
 */

type Declarations = Readonly<Record<string, string>>;

interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: Declarations;
}

const kept = new Set([
  'fill',
  'font-size',
  'font-weight',
  'shape-rendering',
  'stroke',
  'stroke-dasharray',
  'stroke-width',
  'text-anchor',
]);

/** Families that most machines have, the faces of our own pictures first. */
const sans = "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Helvetica Neue', Arial, sans-serif";
const serif = "'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', SimSun, Georgia, serif";

/** What the style sheet of the charts does not know: the sheet around a drawing. */
const around: readonly Rule[] = [
  { selectors: ['.file-paper'], declarations: { fill: 'var(--paper)' } },
  {
    selectors: ['.file-title'],
    declarations: { 'font-family': serif, 'font-size': '22', 'font-weight': '700' },
  },
  { selectors: ['.file-note'], declarations: { 'font-size': '13', fill: 'var(--quiet)' } },
  { selectors: ['.numeral'], declarations: { 'font-family': serif } },
  { selectors: ['.small'], declarations: { 'font-family': sans } },
];

/** The light value of every colour token. */
function coloursOf(tokens: string): ReadonlyMap<string, string> {
  return new Map(
    [...tokens.matchAll(/--([\w-]+):\s*light-dark\(([^,]+),/g)].map(([, name = '', light = '']) => [
      name,
      light,
    ]),
  );
}

/** The text between the braces of the first rule with this selector. */
function blockOf(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`) + selector.length + 2;
  let depth = 1;
  let end = start;
  for (; depth > 0 && end < css.length; end += 1) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
  return css.slice(start, end - 1);
}

function declarationsOf(text: string): Declarations {
  return Object.fromEntries(
    text
      .split(';')
      .map((line) => line.split(':').map((part) => part.trim()))
      .filter(([name = '']) => kept.has(name))
      .map(([name, value = '']) => [name, value.replace(/px$/, '')]),
  );
}

function rulesOf(css: string): readonly Rule[] {
  return [...blockOf(css, '.chart').matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(
    ([, selectors = '', text = '']) => ({
      selectors: selectors.split(',').map((selector) => selector.trim()),
      declarations: declarationsOf(text),
    }),
  );
}

function matches(selector: string, tag: string, roles: readonly string[], outer: readonly string[]): boolean {
  const [own, parent] = selector.split(' ').reverse() as [string, string?];
  const fits = (part: string, classes: readonly string[]): boolean =>
    part.startsWith('.') ? classes.includes(part.slice(1)) : part === tag;
  return fits(own, roles) && (parent === undefined || fits(parent, outer));
}

/** Dresses shapes by the text of `charts.css` and `tokens.css`. Throws where a rule uses a colour that is no token. */
export function chartDress(charts: string, tokens: string): Dress {
  const rules = [...around, ...rulesOf(charts.replaceAll(/\/\*[\s\S]*?\*\//g, ''))];
  const colours = coloursOf(tokens);
  const plain = (value: string): string =>
    value.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
      const colour = colours.get(name);
      if (!colour)
        throw new Error(`charts.css uses --${name}, which tokens.css does not define as a colour.`);
      return colour;
    });
  const basic = { 'font-family': sans, 'font-size': '14', fill: 'var(--ink)' };
  return (tag, role, outer = '') => {
    const roles = role.split(' ');
    const own = rules.filter(({ selectors }) =>
      selectors.some((selector) => matches(selector, tag, roles, outer.split(' '))),
    );
    const start = tag === 'text' ? basic : {};
    const all: Declarations = Object.assign({}, start, ...own.map(({ declarations }) => declarations));
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, plain(value)]));
  };
}
