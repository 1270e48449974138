import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classesOf, elementsBelow } from '../html.ts';
import { pages } from './site.ts';

/** Names that scripts and the page go by, not the look of a shape; and the kind of tie that is drawn as any tie. */
const handles = ['chart', 'mark', 'narrow', 'wide', 'build'];

describe('the shapes of the charts', () => {
  it('have a rule in charts.css for every role they name', () => {
    const sheet = readFileSync('src/charts/charts.css', 'utf8');
    const drawn = pages
      .flatMap(({ elements }) => elements)
      .filter((element) => element.tagName === 'svg' && classesOf(element).includes('chart'))
      .flatMap((drawing) => [...elementsBelow(drawing)].flatMap(classesOf));
    const roles = new Set(drawn.filter((name) => !handles.includes(name)));
    expect(roles.size).toBeGreaterThan(20);
    expect([...roles].filter((role) => !new RegExp(`\\.${role}(?![\\w-])`).test(sheet))).toEqual([]);
  });
});
