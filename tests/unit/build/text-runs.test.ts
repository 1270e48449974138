import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { classesOf, isElement, type Node } from '../../html.ts';
import { languageOf, textRuns } from '#build/text-runs.ts';

/** What the scan finds: text with the heading or class it stands in. */
function scanned(html: string): readonly string[] {
  const found: string[] = [];
  textRuns(
    html,
    {
      hint: /<h1\b|\bnumeral\b/,
      choose: ({ name, classes }) =>
        classes.includes('numeral') ? 'numeral' : name === 'h1' ? 'heading' : undefined,
    },
    (made, text) => found.push(`${made}: ${text}`),
  );
  return found;
}

/** What a parser finds. */
function parsed(html: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node, made: string | undefined): void => {
    if (made && node.nodeName === '#text' && 'value' in node) found.push(`${made}: ${node.value}`);
    const own = !isElement(node)
      ? made
      : ['script', 'style'].includes(node.tagName)
        ? undefined
        : classesOf(node).includes('numeral')
          ? 'numeral'
          : node.tagName === 'h1'
            ? 'heading'
            : made;
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child, own);
  };
  visit(parse(html), undefined);
  return found;
}

describe('the walk through the text of a page', () => {
  it.each([
    ['headings and what stands in them', '<h1>A <b>bold</b> word</h1><p>not this</p>'],
    [
      'a numeral inside a heading, and the heading after it',
      '<h1><span class="x numeral">2.1</span> title</h1>',
    ],
    ['breaks and other empty elements', '<h1>one<wbr>two<br />three</h1>after'],
    ['entities', '<h1>S&amp;T &lt;1&gt; &quot;q&quot; &#39;a&#x27; &#8217;</h1>'],
    ['an attribute with a bracket', '<h1 title="a > b">x</h1>'],
    [
      'scripts, styles and comments',
      '<h1>a<!-- <b> --></h1><script>"<h1>no</h1>"</script><style>h1{}</style>',
    ],
    ['drawings', '<svg><g class="numeral"><rect width="1"/><text x=1>7</text></g></svg>'],
    ['a class without quotes', '<p class=numeral>3</p>'],
    ['words that only sound like a hint', '<p>a numeral</p>, numeral<br>numeral<h1>x</h1>'],
    ['elements one after the other', '<h1>a</h1><b class="numeral">1</b><h1>c</h1>'],
  ])('finds what a parser finds: %s', (_, html) => {
    expect(scanned(`<!doctype html><html lang="en"><body>${html}</body></html>`)).toEqual(
      parsed(`<!doctype html><html lang="en"><body>${html}</body></html>`),
    );
  });

  it('knows the language of a page', () => {
    expect(languageOf('<!doctype html><html lang="zh-CN" data-x="1"><p lang="en">')).toBe('zh-CN');
    expect(languageOf('<html lang=en>')).toBe('en');
    expect(languageOf('<html>')).toBeUndefined();
  });
});
