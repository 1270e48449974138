import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { copyProject, type SiteBuild } from '../site-build.ts';
import { addEdition, changeFigures } from './next-edition.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    twoYears: string;
  }
}

let site: SiteBuild;

/** Builds the site with a second edition, generated and never published, once for all tests of the project. */
export function setup(project: TestProject): void {
  site = copyProject('editions');
  const content = join(site.project, 'content');
  for (const folder of readdirSync(content))
    if (/^\d{4}$/.test(folder) && folder !== '2024') rmSync(join(content, folder), { recursive: true });
  // As they were when the expectations were written: in the report itself they may be corrected.
  changeFigures(site.project, 2024, {
    'technology-smes': { value: 9777, printed: '9777家' },
    'major-projects-funding': { value: 210_000_000, printed: '2.1亿元' },
    'sme-projects-growth': { value: 325, printed: '325%' },
    'research-unit-coverage': { value: 93, printed: '93%以上' },
    'global-cluster-rank': { value: 20, printed: '第20位' },
    'outside-capital': { value: 800_000_000, printed: '超过8亿元' },
    'high-tech-enterprises': { value: 8650, printed: '8650家' },
  });
  addEdition(site.project, 2025, {
    figures: {
      'technology-smes': { value: 10305, printed: '10305家' },
      'major-projects-funding': { value: 236_000_000, printed: '2.36亿元' },
      'sme-projects-growth': { value: 331, printed: '331%' },
      'research-unit-coverage': { value: 95, printed: '95%以上' },
      'global-cluster-rank': { value: 18, printed: '第18位' },
      'outside-capital': { value: 950_000_000, printed: '超过9.5亿元' },
      'high-tech-enterprises': { value: 9100, printed: '9100家', unit: 'institution' },
    },
    renamed: {
      outlook: 'prospects',
      finance: 'funding',
      livelihoods: 'people',
      health: 'care',
      mobility: 'transport',
      incomes: 'earnings',
      financing: 'loans',
    },
    added: {
      'zh/industry': '这一句只在样例年份里出现。',
      'en/industry': ' This sentence stands in the sample year alone.',
    },
  });
  site.build();
  project.provide('twoYears', site.dist);
}

export function teardown(): void {
  site.remove();
}
