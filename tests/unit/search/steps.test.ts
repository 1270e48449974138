import { describe, expect, it } from 'vitest';
import { climb, ladder } from '#search/ladder/ladder.ts';
import { readQuestion } from '#search/ladder/question.ts';
import { record, type Shelf, shelve } from './shelf.ts';

const shelf = shelve(
  [
    record('finance', '市里又推出“青科贷”“青科保”等新产品，企业借此得到的融资超过800亿元。', {
      terms: ['qingke-loan'],
      forms: ['超过800亿元', 'more than RMB 80 billion'],
    }),
    record('laboratory', '青岛支持崂山实验室，新药BG136已经完成临床试验，技术先投后股。', {
      terms: ['laoshan'],
    }),
    record('train', 'The carbon-fibre metro train uses 33.9 units and forecasts weather at the laboratory.', {
      terms: ['harbin'],
    }),
    record('mechanisms', '他们都可以走“一课双证”的路子，全国首创。青岛位次靠前。', {
      place: '强改革 › 促转化',
    }),
  ],
  {
    'qingke-loan': ['青科贷', 'Qingdao Tech Loan', '公司贷款'],
    laoshan: ['崂山实验室', 'Laoshan Laboratory', '高速铁路'],
    harbin: ['哈尔滨工业大学', 'Harbin Institute of Technology'],
  },
);

/** Topics a named step finds, with the tier of each. */
async function found(name: string, question: string, { library, topicOf }: Shelf = shelf): Promise<string[]> {
  const step = ladder.find((each) => each.name === name);
  if (!step) throw new Error(`There is no step "${name}".`);
  const candidates = await step.find(readQuestion(question, library.traditional), library);
  return candidates.map(({ id, tier }) => `${topicOf(id) ?? ''} ${tier}`);
}

describe('the ladder', () => {
  it.each([
    ['exact', '青科贷', 'finance match'],
    ['exact', '科贷', 'finance match'],
    ['exact', '青科贷、青科保', 'finance match'],
    ['exact', '公司贷款', 'finance match'],
    ['exact', '青科貸', 'finance match'],
    ['exact', 'ＢＧ１３６', 'laboratory match'],
    ['exact', '促转化', 'mechanisms match'],
    ['exact', 'carbon fiber', 'train match'],
    ['joined', 'BG-136', 'laboratory match'],
    ['joined', '青 科 贷', 'finance match'],
    ['joined', 'carbonfibre', 'train match'],
    ['numbers', '80 billion', 'finance match'],
    ['numbers', '80,000,000,000元', 'finance match'],
    ['without asking words', '青科贷怎么申请', 'finance match'],
    ['without asking words', 'what is the metro train?', 'train match'],
    ['without asking words', '青岛排第几', 'mechanisms match'],
    ['every word', 'train metro', 'train match'],
    ['inflected', 'forecasting', 'train match'],
    ['inflected', 'meteorology metro', 'train match'],
    ['inflected', '厂商产品', 'finance match'],
    ['prefix', 'forecas', 'train match'],
    ['prefix', 'Harbi', 'train match'],
    ['prefix', 'bg13', 'laboratory match'],
    ['pinyin', 'qingkedai', 'finance match'],
    ['pinyin', 'xian tou hou gu', 'laboratory match'],
    ['pinyin', 'qkd', 'finance match'],
    ['homophones', '劳山实验室', 'laboratory match'],
    ['homophones', '先投后古', 'laboratory match'],
    ['homophones', '青稞贷', 'finance match'],
    ['one character off', '一课两证', 'mechanisms match'],
    ['one character off', '一课双二证', 'mechanisms match'],
    ['abbreviation', '哈工大', 'train match'],
    ['spelling', 'Harbin Insitute', 'train match'],
    ['spelling', 'forcast', 'train related'],
    ['coverage', '企业融资有多少', 'finance match'],
    ['mentions', '冬天技术不耐烦', 'laboratory related'],
  ])('finds by the step “%s” what “%s” asks', async (step, question, expected) => {
    expect(await found(step, question)).toContain(expected);
  });

  it.each([
    ['a short word one letter away', 'spelling', 'tram', []],
    ['one common piece of a short question', 'coverage', '企业金库', ['finance related']],
    ['the form of a short stem', 'inflected', 'training', ['train related']],
    ['two syllables of a text', 'pinyin', 'shiyan', []],
    ['half of a short word', 'one character off', '火实验室', ['laboratory related']],
    ['what lacks the last word asked for', 'coverage', '青科贷新产品费用', ['finance related']],
    ['two parts with more than one character between', 'one character off', '一课走路子', []],
    ['a word of the dictionary', 'one character off', '高速公路', ['laboratory related']],
    ['three syllables of a text', 'homophones', '夜街此', ['finance related']],
    ['the beginning of a short word', 'prefix', 'forec', ['train related']],
    ['a last letter that begins anything', 'prefix', 'train c', ['train related']],
    ['a short name one letter away', 'spelling', 'Harbim', ['train related']],
  ])('takes %s for no match', async (_, step, question, expected) => {
    expect(await found(step, question)).toEqual(expected);
  });

  it('stops at the first step that matches', async () => {
    const answer = await climb('青科贷', shelf.library, 5);
    expect(answer).toMatchObject({ step: 'exact', tier: 'match', count: 1 });
  });

  it.each(['停车位', 'hotel booking', '', '   ', '%(*', '\uD800', '__proto__', '\u202E', 'a'.repeat(20_000)])(
    'answers nothing to %j',
    async (question) => {
      const { count, tier } = await climb(question, shelf.library, 5);
      expect(tier === 'match' ? count : 0).toBe(0);
    },
  );

  it.each([
    '青岛实验室',
    '青岛大学',
    'metro university',
    'Laoshan hospital',
    'Institute of Harbin Metro Trains',
  ])('takes %s for the name of one body, not for two words', async (question) => {
    const { tier, count } = await climb(question, shelf.library, 5);
    expect(tier === 'match' ? count : 0).toBe(0);
  });

  it.each(['Institute', '工业大'])('takes %s, a piece of a longer name, for no match', async (question) => {
    const { tier, records } = await climb(question, shelf.library, 5);
    expect([tier, ...records.map(({ shown }) => shown.topic)]).toEqual(['related', 'train']);
  });

  it('leaves out what bears only a longer name, where a word is a name by itself', async () => {
    const { library } = shelve(
      [record('long', '孵化器', { terms: ['long'] }), record('whole', '持股孵化', { terms: ['whole'] })],
      { long: ['孵化器', 'startup incubator'], whole: ['持股孵化', 'startup'] },
    );
    const { records } = await climb('startups', library, 5);
    expect(records.map(({ shown }) => shown.topic)).toEqual(['whole']);
  });

  it('prefers what tells in other forms to a summary that happens to hold every word', async () => {
    const { library } = shelve([
      record('summary', 'The fund invested money.', { summary: true, locale: 'en' }),
      record('fund', 'The fund is investing money.', { locale: 'en' }),
    ]);
    const { records } = await climb('money invested fund', library, 5);
    expect(records.map(({ shown }) => shown.topic)).toEqual(['fund', 'summary']);
  });

  it('orders what is found by another name by how much it speaks of it under its own', async () => {
    const shelf = shelve(
      [record('once', '成果转化。', { terms: ['use'] }), record('often', '成果转化。', { terms: ['use'] })],
      { use: ['成果转化', '技术转让'] },
    );
    const asked: string[] = [];
    const engine = {
      ...shelf.library.engine,
      scores: (tokens: readonly string[]) => {
        asked.push(tokens.join(''));
        return Promise.resolve(new Map([['1', 2]]));
      },
    };
    const { records } = await climb('技术转让', { ...shelf.library, engine }, 5);
    expect(records.map(({ shown }) => shown.topic)).toEqual(['often', 'once']);
    expect(asked).toEqual(['成果转化']);
  });

  it('orders what is spelt wrong by the word that is meant', async () => {
    const asked: string[] = [];
    const engine = {
      ...shelf.library.engine,
      scores: (tokens: readonly string[]) => {
        asked.push(tokens.join(' '));
        return Promise.resolve(new Map<string, number>());
      },
    };
    const { library } = shelve([
      record('a', 'Forecasts.', { locale: 'en' }),
      record('b', 'Forecasts.', { locale: 'en' }),
    ]);
    await climb('forecsats', { ...library, engine: { ...library.engine, scores: engine.scores } }, 5);
    expect(asked).toEqual(['forecast']);
  });

  it('puts a summary after the paragraph it sums up', async () => {
    const { library } = shelve([
      record('summary', '硕果金投出3800万元。', { summary: true }),
      record('fund', '硕果金支持持股孵化。'),
    ]);
    const { records } = await climb('硕果金', library, 5);
    expect(records.map(({ shown }) => shown.topic)).toEqual(['fund', 'summary']);
  });

  it('counts every paragraph with the word that was meant, however few it reads to learn it', async () => {
    const { library } = shelve(Array.from({ length: 90 }, (_, n) => record(`t${n}`, '高新技术企业增多。')));
    const answer = await climb('高新技企业', library, 10);
    expect(answer).toMatchObject({ step: 'one character off', tier: 'match', count: 90 });
  });

  it('does not ask of a large archive for words that nearly all of it holds', async () => {
    const { library } = shelve([
      ...Array.from({ length: 5000 }, (_, n) => record(`t${n}`, '青岛今年的工作。')),
      record('both', '企业得到融资。'),
      record('one', '青岛企业。'),
    ]);
    const answer = await climb('青岛企业融资', library, 10);
    expect(answer).toMatchObject({ step: 'every word', count: 1 });
    expect(answer.records.map(({ shown }) => shown.topic)).toEqual(['both']);
  });

  it('finds every paragraph with a literal word and counts them, however many are shown', async () => {
    const { library } = shelve(Array.from({ length: 90 }, (_, n) => record(`t${n}`, '高新技术企业增多。')));
    const answer = await climb('高新技术企业', library, 10);
    expect(answer.count).toBe(90);
    expect(answer.records).toHaveLength(10);
  });
});
