import { describe, expect, it } from 'vitest';
import { distFolder } from '../build.ts';
import { overBudget, readBudgets, weighSite } from '../measure/measure.ts';
import { localeOf, settings } from './site.ts';

const weight = weighSite(distFolder, settings.base);

describe('the weight of the site', () => {
  it('keeps to every budget of tests/measure/budgets.json', () => {
    expect(overBudget(weight, readBudgets())).toEqual([]);
  });

  it('of a section is complete in the first round trip: the page and one script (14,000 bytes)', () => {
    const sections = weight.pages.filter(
      ({ page }) => localeOf(page) && /^\w+\/\d{4}\/(?!figures|exhibits|cite|print)[\w-]+\/index/.test(page),
    );
    expect(sections.length).toBeGreaterThanOrEqual(14);
    for (const { page, bytes, requests, scriptParsed } of sections)
      expect([page, bytes <= 14_000, requests <= 2, scriptParsed <= 2048]).toEqual([page, true, true, true]);
  });

  it('is measured: a page that grew would be named with the bytes it has too many', () => {
    const [first] = weight.pages;
    const heavier = { ...weight, pages: [{ ...first!, page: 'zh/2024/industry/index.html', bytes: 14_001 }] };
    const [over = '', ...others] = overBudget(heavier, readBudgets());
    expect(over).toMatch(
      /^zh\/2024\/industry\/index\.html: 14001 bytes, 1 more than the 14000 allowed\. Shorten/,
    );
    expect(others).toEqual([]);
  });
});
