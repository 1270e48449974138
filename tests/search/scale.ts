/**
 * `npm run search:scale [-- 17 170 …]`: how search grows. Builds the index of synthetic editions of so many
 * paragraphs in a temporary folder, asks it, and prints bytes, times and whether literal terms are found exactly.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { latestEdition, report } from '#report/report.ts';
import { pagefindEngine } from '#search/client/engine.ts';
import { type Pagefind, startPagefind } from '#search/client/pagefind.ts';
import { traditionalMap } from '#search/fold.ts';
import { writeBundle } from '#search/index/bundle.ts';
import { allNames } from '#search/index/files.ts';
import { nameFile } from '#search/index/quick.ts';
import { recordsOf } from '#search/index/records.ts';
import { makeTables } from '#search/index/tables.ts';
import { streamWeight } from '#search/ladder/engine.ts';
import { climb } from '#search/ladder/ladder.ts';
import { openLibrary } from '#search/ladder/library.ts';
import { syntheticRecords } from './synthetic.ts';

/** One question for each step of the ladder and for each of the dear ways to ask. */
const questions = [
  '高新技术企业', '青岛', '科技', '的', '9777', '3390万', '企业融资', 'ＬＹ 102', '青岛全球科技集群排名第几',
  '地铁列车减重多少', '停车位', '先投后古', '一课两证', '哈工大', 'qingkedai', 'hgd', 'technology broker', 'abcxyz',
  '科技型中小型企业', '青岛科技创新企业发展', '人工智能产业中试创新平台怎么申请补贴和资金支持',
  '青岛市科技局在企业创新平台人才金融农业海洋交通医药能源等方面都有哪些新的政策和项目可以申请',
]; // prettier-ignore
const literals = ['高新技术企业', '青科贷', '崂山实验室', '成果转化', '企业', '先投后股'];
/**
 * Milliseconds that no query may take once the files it needs are there: processor time of the one thread a page
 * has, since the clock also counts what other programs do. The best of three, for the same reason.
 */
const limit = 300;

const originals = recordsOf(report(), 'zh').filter(({ edition }) => edition === latestEdition().id);
const names = nameFile(report());
const sizes = process.argv.slice(2).map(Number);
let fetched = 0;
globalThis.fetch = (input) => {
  const content = readFileSync(
    new URL(`file://${decodeURIComponent(new URL(String(input), 'file:///').pathname)}`),
  );
  fetched += content.byteLength;
  return Promise.resolve(new Response(content));
};
/** As much of a page as Pagefind looks at when it starts. */
const page = { lang: 'zh-CN', getAttribute: () => page.lang };
Object.assign(globalThis, {
  document: { currentScript: null, documentElement: page, querySelector: () => page },
});
const rows: Record<string, unknown>[] = [];
let isTooSlow = false;
for (const size of sizes.length > 0 ? sizes : [17, 170, 1_700, 17_000]) rows.push(await measure(size));
console.table(rows);
process.exitCode = isTooSlow ? 1 : 0;

interface Asked {
  readonly step: string;
  readonly count: number;
  readonly time: number;
  readonly processor: number;
}

async function measure(size: number): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  try {
    const records = syntheticRecords(originals, size);
    const tables = makeTables(records, allNames(report()));
    const began = performance.now();
    await writeBundle(records, folder, traditionalMap(tables.traditional));
    const build = performance.now() - began;

    const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
    await pagefind.options({ noWorker: true, basePath: `${folder}/` });
    await startPagefind(pagefind);
    fetched = 0;
    const opened = performance.now();
    // A library of its own for each question: none profits from the answers that another left behind.
    const ask = async (question: string): Promise<Asked> => {
      const library = openLibrary(pagefindEngine(pagefind, size), tables, names);
      const [start, before] = [performance.now(), process.threadCpuUsage()];
      const { step, tier, count } = await climb(question, library, 20);
      const { user, system } = process.threadCpuUsage(before);
      const cost = { time: performance.now() - start, processor: (user + system) / 1000 };
      return { step: step ? `${step}, ${tier}` : '–', count, ...cost };
    };
    const first = await ask('高新技术企业');
    const firstTime = performance.now() - opened;
    const firstBytes = fetched;
    const details: Record<string, unknown>[] = [];
    for (const question of questions) {
      fetched = 0;
      const cold = await ask(question);
      const bytes = fetched;
      const again = [await ask(question), await ask(question), await ask(question)];
      const [warm = cold] = again.toSorted((a, b) => a.processor - b.processor);
      details.push({
        question: question.slice(0, 16),
        step: warm.step,
        found: warm.count,
        kB: kilo(bytes),
        'cold ms': ms(cold.time),
        'warm ms': ms(Math.min(...again.map(({ time }) => time))),
        'of processor': ms(warm.processor),
      });
    }
    console.log(`${size} paragraphs`);
    console.table(details);
    const slowest = Math.max(...details.map((row) => Number(row['of processor'])));
    isTooSlow ||= slowest > limit;
    const exact = await Promise.all(
      literals.map(async (term) => {
        const wanted = records.filter(({ text }) => text.includes(term)).length;
        const hits = await pagefindEngine(pagefind, size).phrase([...term]);
        return `${[...hits.values()].filter((one) => one === streamWeight.text).length}/${wanted}`;
      }),
    );
    await pagefind.destroy();
    return {
      paragraphs: size, 'index kB': kilo(sizeOf(folder, 'index')), files: readdirSync(folder, { recursive: true }).length,
      'text kB': kilo(sizeOf(folder, 'fragment')), 'build s': Math.round(build / 100) / 10,
      'first kB': kilo(firstBytes), 'first ms': ms(firstTime), 'found': first.count, 'slowest, ms of processor': slowest, literal: exact.join(' '),
    }; // prettier-ignore
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizeOf(folder: string, part: string): number {
  const files = readdirSync(join(folder, part)).map((file) => statSync(join(folder, part, file)).size);
  return files.reduce((sum, size) => sum + size, 0);
}

function kilo(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}

function ms(time: number): number {
  return Math.round(time);
}
