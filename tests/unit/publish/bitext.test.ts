import { describe, expect, it } from 'vitest';
import { bitextJson, bitextTmx } from '#publish/bitext.ts';
import { paragraphOf } from '#report/places.ts';
import { latestEdition, paragraphsOf, unitOf } from '#report/report.ts';
import { writeFigure } from '#report/write.ts';
import { allOf, attributesOf, childrenOf, namesOf, rootOf, textIn } from './support.ts';

/**
 * TMX 1.4b, its DTD `tmx14.dtd`: content models and attributes of the elements we use.
 * A star marks an attribute that is required.
 */
const model: Readonly<Record<string, { readonly content: RegExp; readonly attributes: readonly string[] }>> =
  {
    tmx: { content: /^header body $/, attributes: ['version*'] },
    header: {
      content: /^((note|prop|ude) )*$/,
      attributes: [
        'creationtool*',
        'creationtoolversion*',
        'segtype*',
        'o-tmf*',
        'adminlang*',
        'srclang*',
        'datatype*',
        'o-encoding',
        'creationdate',
        'creationid',
        'changedate',
        'changeid',
      ],
    },
    body: { content: /^(tu )*$/, attributes: [] },
    tu: {
      content: /^((note|prop) )*(tuv )+$/,
      attributes: ['tuid', 'srclang', 'segtype', 'datatype', 'creationdate', 'changedate'],
    },
    tuv: {
      content: /^((note|prop) )*seg $/,
      attributes: ['xml:lang*', 'creationdate', 'changedate', 'datatype'],
    },
    seg: { content: /^$/, attributes: [] },
    prop: { content: /^$/, attributes: ['type*', 'xml:lang', 'o-encoding'] },
    note: { content: /^$/, attributes: ['xml:lang', 'o-encoding'] },
  };

const edition = latestEdition();
const root = rootOf(bitextTmx(edition));
const units = allOf(root).filter(({ tagName }) => tagName === 'tu');

describe('bitext.tmx', () => {
  it('keeps to the document type of TMX 1.4b', () => {
    for (const element of allOf(root)) {
      const rule = model[element.tagName];
      expect(rule, element.tagName).toBeDefined();
      expect(
        namesOf(element)
          .map((name) => `${name} `)
          .join(''),
      ).toMatch(rule!.content);
      const required = rule!.attributes.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
      const known = rule!.attributes.map((name) => name.replace('*', ''));
      expect(attributesOf(element)).toEqual(expect.arrayContaining(required));
      expect(attributesOf(element).filter((name) => !known.includes(name))).toEqual([]);
    }
    expect(root.getAttribute('version')).toBe('1.4');
  });

  it('writes its dates in the form the format asks for', () => {
    const header = childrenOf(root)[0]!;
    for (const name of ['creationdate', 'changedate'])
      expect(header.getAttribute(name)).toMatch(/^\d{8}T\d{6}Z$/);
    expect(['block', 'paragraph', 'sentence', 'phrase']).toContain(header.getAttribute('segtype'));
  });

  it('holds every paragraph in every language, once', () => {
    expect(units.map((unit) => unit.getAttribute('tuid'))).toEqual(paragraphsOf(edition).map(({ id }) => id));
    for (const unit of units) {
      const variants = childrenOf(unit).filter(({ tagName }) => tagName === 'tuv');
      expect(variants.map((variant) => variant.getAttribute('xml:lang'))).toEqual(['zh-CN', 'en']);
      for (const variant of variants) expect(textIn(variant, 'seg').length).toBeGreaterThan(20);
    }
  });

  it('says the same as bitext.json, figures written out and without no-break spaces', () => {
    const pairs = bitextJson(edition);
    units.forEach((unit, index) => {
      const [chinese, english] = childrenOf(unit).filter(({ tagName }) => tagName === 'tuv');
      expect([textIn(chinese!, 'seg'), textIn(english!, 'seg')]).toEqual([
        pairs[index]?.text.zh,
        pairs[index]?.text.en,
      ]);
    });
    expect(JSON.stringify(pairs)).not.toMatch(/\u00a0|<Fig|<Term/);
    const [figure] = edition.figures.filter(({ unit }) => unit === 'enterprise');
    const told = pairs.find(({ id }) => id === paragraphOf(edition, figure!).id);
    expect(told?.text.en).toContain(writeFigure(figure!, unitOf(figure!), 'en').number);
  });
});
