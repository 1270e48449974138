import type { Plan } from '../plan.ts';

/** Longest line and number of rules that Cloudflare takes (developers.cloudflare.com/pages/configuration/headers). */
const longestLine = 2000;
const mostRules = 100;

/**
 * The `_headers` file of Cloudflare and Netlify. Where two rules name the same header those hosts join the values,
 * so what `/*` says no other rule says, and no path is met by two of the others.
 * @throws where the host would drop a line
 */
export function headersFile({ base, everywhere, areas }: Plan): string {
  const rule = (pattern: string, headers: Readonly<Record<string, string>>): string =>
    [base + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = [
    rule('*', everywhere),
    ...areas.flatMap(({ area, headers }) => area.patterns.map((pattern) => rule(pattern, headers))),
  ];
  const long = rules.flatMap((text) => text.split('\n')).find((line) => line.length > longestLine);
  if (long)
    throw new Error(
      `A line of _headers has ${long.length} characters and Cloudflare takes ${longestLine}: "${long.slice(0, 60)}…". ` +
        'Each distinct inline style sheet adds 54: let more pages share theirs.',
    );
  if (rules.length > mostRules)
    throw new Error(`_headers has ${rules.length} rules; Cloudflare takes ${mostRules}.`);
  return `${rules.join('\n\n')}\n`;
}
