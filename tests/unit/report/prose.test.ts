import { describe, expect, it } from 'vitest';
import { flatten, readProse, splitFrontMatter } from '#report/prose.ts';
import { closest, editDistance } from '#report/suggest.ts';

const body = `
## First

Words <Fig id="a" /> and <Fig id="a" part="share" />, a <Term id="t">form</Term>.

<Exhibit id="e" />

Second **strong <Term id="u" />**.

## Next

Only CO<sub>2</sub>.
`;

describe('readProse', () => {
  it('finds topics, paragraphs and exhibits with their places', () => {
    const { topics, strays } = readProse(body, 4);
    expect(strays).toEqual([]);
    expect(
      topics.map(({ heading, paragraphs, exhibits }) => [heading, paragraphs.length, exhibits.length]),
    ).toEqual([
      ['First', 2, 1],
      ['Next', 1, 0],
    ]);
    expect(topics[0]?.paragraphs[0]?.position).toEqual({ line: 8, column: 1 });
  });

  it('reads figures with their part and terms with their form, also inside emphasis', () => {
    const [first, second] = readProse(body).topics[0]!.paragraphs;
    expect(flatten(first!.inlines).filter(({ type }) => type === 'figure')).toMatchObject([
      { id: 'a', part: 'value' },
      { id: 'a', part: 'share' },
    ]);
    expect(flatten(first!.inlines).find(({ type }) => type === 'term')).toMatchObject({
      id: 't',
      form: 'form',
    });
    expect(flatten(second!.inlines).find(({ type }) => type === 'term')).toMatchObject({
      id: 'u',
      form: undefined,
    });
  });

  it('reports what may not stand in prose', () => {
    expect(readProse('Text before\n\n## T\n\n- list\n').strays.map(({ what }) => what)).toEqual([
      'paragraph',
      'list',
    ]);
  });
});

describe('splitFrontMatter', () => {
  it('counts the lines before the body', () => {
    expect(splitFrontMatter('---\na: 1\n---\nbody')).toEqual({
      frontMatter: 'a: 1',
      body: 'body',
      bodyLine: 3,
    });
    expect(splitFrontMatter('body').frontMatter).toBeUndefined();
  });
});

describe('closest', () => {
  it('suggests what was probably meant, or nothing', () => {
    expect(closest('high-tech-enterprise', ['major-projects', 'high-tech-enterprises'])).toBe(
      'high-tech-enterprises',
    );
    expect(closest('zzz', ['major-projects'])).toBeUndefined();
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });
});
