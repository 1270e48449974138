import { describe, expect, it } from 'vitest';
import { fold, traditionalMap } from '#search/fold.ts';
import { makeTraditional } from '#search/index/tables.ts';
import { makeSoundTable } from '#search/index/sound-table.ts';
import { numberKeys, readNumbers } from '#search/numbers.ts';
import { openSounds, splitSyllables } from '#search/sounds.ts';
import { oneSpelling } from '#search/spelling.ts';
import { singular, stem } from '#search/stem.ts';
import { chunksOf, tokensOf } from '#search/tokens.ts';

const tokens = (text: string): readonly string[] => tokensOf(text).map(({ token }) => token);

describe('tokens', () => {
  it.each([
    ['新药BG136', ['新', '药', 'bg136']],
    ['９,７７７', ['9777']],
    ['2.1亿元', ['2d1', '亿', '元']],
    ['９３％', ['93pc']],
    ['ニュースを', ['ニ', 'ュ', 'ー', 'ス', 'を']],
    ['１／５', ['1of5']],
    ['R&D', ['rd']],
    ['China’s carbon-fibre trains', ['china', 'carbon', 'fibr', 'train']],
    ['CO₂', ['co2']],
    ['communiqué', ['communiqu']],
    ['青\u200b科\u200d贷', ['青', '科', '贷']],
  ])('cuts %s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('knows where each stands in the original', () => {
    const text = '（ＢＧ１３６）新药';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ＢＧ１３６',
      '新',
      '药',
    ]);
  });

  it('parts Chinese at a space, and English only at punctuation', () => {
    expect(chunksOf('先投 后股').map(({ length }) => length)).toEqual([2, 2]);
    expect(chunksOf('work permits, visas').map(({ length }) => length)).toEqual([2, 1]);
  });
});

describe('numbers', () => {
  it.each(['3390万', '33.9 million', '33,900,000', '33900000', '三千三百九十万', '３３９０万'])(
    'reads %s as the same number',
    (text) => {
      expect(readNumbers(fold(text).text).tokens).toEqual(['n33900000']);
    },
  );

  it.each([
    ['五分之一', '1of5'],
    ['one fifth', '1of5'],
    ['two thirds', '2of3'],
    ['百分之四十三', '43pc'],
    ['43 per cent', '43pc'],
    ['第七位', 'n7th'],
    ['第13次', 'n13th'],
    ['第二十位', 'n20th'],
    ['20th', 'n20th'],
    ['两千', 'n2000'],
    ['一亿七千万', 'n170000000'],
    ['三万亿', 'n3000000000000'],
    ['二点一亿', 'n210000000'],
    ['百分之四点五', '4d5pc'],
    ['六成', '60pc'],
    ['九成三', '93pc'],
    ['四大', 'n4'],
    ['seventy-one', 'n71'],
    ['one hundred and sixty-seven', 'n167'],
    ['eight thousand six hundred and fifty', 'n8650'],
    ['thirty-three point nine million', 'n33900000'],
    ['twentieth', 'n20th'],
    ['twenty-first', 'n21th'],
    ['forty-three per cent', '43pc'],
    ['800亿', 'n80000000000'],
  ])('reads %s', (text, expected) => {
    expect(readNumbers(text).tokens).toEqual([expected]);
  });

  it('is found by its number as well, where it is a place in an order', () => {
    expect(numberKeys('n20th')).toEqual(['n20th', 'n20']);
  });

  it.each([
    'bg136',
    'that one',
    'two three',
    'often',
    'area quarterly',
    'data half year',
    '三成果',
    '千家万户里一点',
  ])('leaves %s alone', (text) => {
    expect(readNumbers(text).tokens).toEqual([]);
  });
});

describe('spelling and stems', () => {
  it.each([
    ['fiber', 'fibre'],
    ['program', 'programme'],
    ['industrialization', 'industrialisation'],
    ['sulfide', 'sulphide'],
  ])('takes %s and %s for one word', (one, other) => {
    expect(oneSpelling(one)).toBe(oneSpelling(other));
  });

  it.each([
    ['laboratories', 'laboratory'],
    ['processes', 'process'],
    ['databases', 'database'],
    ['buses', 'bus'],
  ])('takes %s and %s for one token', (many, one) => {
    expect(singular(many)).toBe(singular(one));
  });

  it.each([
    ['forecasting', 'forecasts'],
    ['foreigner', 'foreign'],
    ['commercialised', 'commercialisation'],
  ])('takes %s and %s for one family', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
});

describe('Chinese characters', () => {
  it('folds traditional characters to the simplified ones that occur', () => {
    const map = traditionalMap(makeTraditional(new Set('拨铁发')));
    expect(map.get('億')).toBe('亿');
    expect(fold('撥鐵發髮龍', map).text).toBe('拨铁发发龍');
  });

  it('reads them aloud, common or named, without tones and with confusable sounds as one', () => {
    const sounds = openSounds(makeSoundTable(new Set('崂钛行')));
    expect(sounds.readings('劳')).toEqual(sounds.readings('崂'));
    expect(sounds.readings('行')).toEqual(expect.arrayContaining(['xin', 'han']));
    expect(sounds.readings('龘')).toEqual([]);
  });

  it('finds the ways to cut pinyin, and none in English', () => {
    const sounds = openSounds(makeSoundTable(new Set()));
    expect(splitSyllables('xian', sounds)).toEqual([['xian'], ['xi', 'an']]);
    expect(splitSyllables('lawyer', sounds)).toEqual([]);
  });
});
