import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Scores of the four categories, 0 to 100, and what did not pass. */
export interface LighthouseScores {
  readonly performance: number;
  readonly accessibility: number;
  readonly 'best-practices': number;
  readonly seo: number;
  readonly failed: readonly string[];
  /** Largest paint of its own model of a slow line, milliseconds. */
  readonly largestPaint: number;
  /** What tasks take beyond 50 ms each until the page can be used, in the same model, milliseconds. */
  readonly blocking: number;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Result {
  readonly lhr: {
    readonly lighthouseVersion: string;
    readonly categories: Readonly<Record<string, Category>>;
    readonly audits: Readonly<
      Record<string, { readonly score: number | null; readonly numericValue?: number }>
    >;
  };
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Runs Lighthouse's mobile preset on some addresses, one browser for all. Its package lives in tools/.
 * @param times of several runs of an address the one in the middle by performance counts, as Lighthouse advises
 */
export async function runLighthouse(
  addresses: readonly string[],
  chromePath: string,
  times: number,
): Promise<{ readonly version: string; readonly scores: readonly LighthouseScores[] }> {
  const require = createRequire(new URL('./tools/package.json', import.meta.url));
  const load = (name: string): Promise<unknown> => import(pathToFileURL(require.resolve(name)).href);
  const { default: lighthouse } = (await load('lighthouse')) as {
    default: (address: string, flags: object) => Promise<Result>;
  };
  const { launch } = (await load('chrome-launcher')) as {
    launch: (options: object) => Promise<{ port: number; kill: () => void }>;
  };
  const chrome = await launch({
    chromePath,
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
  const scores: LighthouseScores[] = [];
  let version = '';
  for (const address of addresses) {
    const runs: LighthouseScores[] = [];
    for (let run = 0; run < times; run += 1) {
      const result = await lighthouse(address, {
        port: chrome.port,
        logLevel: 'error',
        onlyCategories: categories,
      });
      version = result.lhr.lighthouseVersion;
      runs.push(scoresOf(result));
    }
    const ordered = runs.toSorted((a, b) => a.performance - b.performance || b.largestPaint - a.largestPaint);
    scores.push(ordered[Math.floor(times / 2)]!);
  }
  chrome.kill();
  return { version, scores };
}

function scoresOf({ lhr }: Result): LighthouseScores {
  const score = (name: string): number => Math.round((lhr.categories[name]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    failed: categories.flatMap((name) =>
      (lhr.categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    ),
    largestPaint: lhr.audits['largest-contentful-paint']?.numericValue ?? NaN,
    blocking: lhr.audits['total-blocking-time']?.numericValue ?? NaN,
  };
}
