/**
 * `npm run search:bench`: how well the built site (`dist`, or the folder `DIST` names) answers the queries of this
 * folder, asked one by one through its search page in Chromium. Ends with 1 where it answers too few.
 */
import { locales } from '#i18n/locales.ts';
import { distFolder } from '../build.ts';
import { launch } from '../browser/browser.ts';
import { serve } from '../browser/serve.ts';
import { ask, type Query, querySets, readQueries } from './ask.ts';
import { count, judge, type Score, shortcomings, type Verdict } from './score.ts';

const [site, browser] = await Promise.all([serve(distFolder), launch()]);
const failures: string[] = [];

async function put(queries: readonly Query[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const locale of locales) {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/${locale}/search/`);
    for (const query of queries.filter(({ lang }) => lang === locale)) {
      const shown = await ask(page, query.q);
      const verdict = judge(query, shown);
      verdicts.push(verdict);
      if (verdict.isNonsense || (!verdict.isFirst && query.kind !== 'nothing'))
        console.log(`  ${locale} ${query.kind}: ${query.q} → ${first(shown.results) ?? shown.status}`);
    }
    await page.close();
  }
  return verdicts;
}

const first = (results: Awaited<ReturnType<typeof ask>>['results']): string | undefined => {
  const text = results.find(({ kind }) => kind === 'text');
  return text && `${text.topic ?? ''} (${text.tier ?? ''})`;
};

for (const name of querySets) {
  console.log(`${name}.json, not answered as they should be:`);
  const verdicts = await put(readQueries(name));
  const rows: Record<string, Score> = {};
  for (const locale of locales) {
    const own = verdicts.filter(({ query }) => query.lang === locale);
    for (const kind of new Set(own.map(({ query }) => query.kind)))
      rows[`${locale} ${kind}`] = count(own.filter(({ query }) => query.kind === kind));
    const whole = count(own);
    rows[`${locale} in all`] = whole;
    failures.push(...shortcomings(`${name}.json, ${locale}`, whole));
  }
  console.table(rows);
}
await browser.close();
await site.close();
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
