import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attributeOf, elementsBelow, textOf } from '../../html.ts';
import { inlineHashes } from '#delivery/inline.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a parser finds. */
function parsed(source: string): { styles: string[]; scripts: string[] } {
  const elements = [...elementsBelow(parse(source))];
  const texts = (tag: string, fits: (type: string, isLoaded: boolean) => boolean): string[] =>
    elements
      .filter((element) => element.tagName === tag)
      .filter((element) =>
        fits(attributeOf(element, 'type') ?? '', attributeOf(element, 'src') !== undefined),
      )
      .map((element) => hash(textOf(element)))
      .sort();
  return {
    styles: texts('style', () => true),
    scripts: texts('script', (type, isLoaded) => !isLoaded && (type === '' || type === 'module')),
  };
}

describe('the scan for inline blocks', () => {
  it.each([
    ['styles and scripts', '<style>a{b:c}</style><script>let a = "<style>";</script><p>x'],
    [
      'a type in every way of quoting',
      `<script type=module>1</script><script type="module">2</script><script type='module'>3</script>`,
    ],
    [
      'data blocks, which no policy asks about',
      '<script type="application/ld+json">{"a":"<script>"}</script>',
    ],
    ['scripts with a source', '<script src="/a.js"></script><script data-src="b">4</script>'],
    [
      'a bracket inside an attribute',
      '<script data-when="a>b">5</script><style media="(width > 1px)">i{}</style>',
    ],
    ['an end tag with a space', '<style>u{}</style ><p>'],
    ['the style of a drawing', '<svg><style>text{fill:red}</style><text>x</text></svg>'],
  ])('finds what a parser finds: %s', (_, source) => {
    expect(inlineHashes(source)).toEqual(parsed(source));
  });
});
