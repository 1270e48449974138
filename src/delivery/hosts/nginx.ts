import { areas, locationOf } from '../areas.ts';
import { isText, mediaTypes } from '../media-types.ts';
import { type Plan, varyingHeaders } from '../plan.ts';

/**
 * nginx in three files. An `add_header` inside a `location` drops every header of the levels above,
 * so no location names one: maps choose the values and the server sends them all.
 */

/** Belongs in the `http` level: which area an address lies in, and what each area is told. */
export function nginxMaps(plan: Plan): string {
  const areaLines = areas.flatMap(({ name, patterns }) =>
    patterns.map((pattern) => `  ~${locationOf(plan.base, pattern)} ${name};`),
  );
  const maps = varyingHeaders(plan).map((header) => {
    const lines = plan.areas
      .filter(({ headers }) => header in headers)
      .map(({ area, headers }) => `  ${area.name} ${quote(headers[header] ?? '')};`);
    return `map $site_area ${variableOf(header)} {\n  default "";\n${lines.join('\n')}\n}`;
  });
  // What lies in no area is not there: the answer is the page of the 404.
  return [`map $uri $site_area {\n  default both_languages;\n${areaLines.join('\n')}\n}`, ...maps, ''].join(
    '\n\n',
  );
}

/** Belongs in the `server` level, beside `listen`, `server_name`, `root` and the certificate. */
export function nginxSite(plan: Plan): string {
  const headers = [
    ...Object.entries(plan.everywhere).map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    ...varyingHeaders(plan).map((name) => `add_header ${name} ${variableOf(name)} always;`),
  ];
  const types = Object.entries(byType()).map(([type, endings]) => `  ${type} ${endings.join(' ')};`);
  const texts = [...new Set(Object.values(mediaTypes).filter(isText))].filter((type) => type !== 'text/html');
  return [
    'server_tokens off;',
    'absolute_redirect off;',
    'etag on;',
    'index index.html;',
    `error_page 404 ${plan.base}404.html;`,
    '',
    `types {\n${types.join('\n')}\n}`,
    'default_type text/plain;',
    'charset utf-8;',
    `charset_types ${texts.join(' ')};`,
    '',
    '# Siblings made by `npm run compress`; nothing is compressed while a reader waits.',
    'gzip_static on;',
    'gzip_vary on;',
    '',
    ...headers,
    '',
    '# Hosts read these; readers need not.',
    `location = ${plan.base}_headers {\n  return 404;\n}`,
    '',
  ].join('\n');
}

/** Belongs in the `server` level where the module ngx_http_brotli_static is installed. */
export const nginxBrotli = 'brotli_static on;\n';

const variableOf = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** A value in double quotes. nginx reads `$` as a variable: none of ours has one. */
function quote(value: string): string {
  if (value.includes('$')) throw new Error(`nginx would read a variable in "${value}".`);
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function byType(): Readonly<Record<string, readonly string[]>> {
  const grouped: Record<string, string[]> = {};
  for (const [ending, type] of Object.entries(mediaTypes)) (grouped[type] ??= []).push(ending);
  return grouped;
}
