import { locationOf } from '../areas.ts';
import { contentTypeOf, mediaTypes } from '../media-types.ts';
import type { Headers, Plan } from '../plan.ts';

/**
 * A Caddyfile with one snippet, `report`, to import in a site block that names the address and the root.
 * The areas do not overlap, so no header is set twice.
 */
export function caddyfile(plan: Plan): string {
  const { base, everywhere, areas } = plan;
  const areaLines = areas.flatMap(({ area, headers }) => [
    `@${area.name} path_regexp ${area.patterns.map((pattern) => `(${locationOf(base, pattern)})`).join('|')}`,
    ...block(`header @${area.name}`, headers),
  ]);
  const typeLines = Object.keys(mediaTypes).flatMap((ending) => [
    `@${ending} path *.${ending}`,
    `header @${ending} Content-Type ${quote(contentTypeOf(`x.${ending}`))}`,
  ]);
  const page = areas.find(({ area }) => area.name === 'both_languages')?.headers ?? {};
  return [
    '(report) {',
    ...indent([
      ...block('header', everywhere, ['-Server']),
      ...areaLines,
      ...typeLines,
      '# Hosts read this; readers need not.',
      `@hidden path ${base}_headers`,
      'error @hidden 404',
      '# Siblings made by `npm run compress`; nothing is compressed while a reader waits.',
      'file_server {',
      '  precompressed br gzip',
      '}',
      'handle_errors {',
      '  route {',
      `    rewrite * ${base}404.html`,
      ...block('header', { ...everywhere, ...page, 'Content-Type': contentTypeOf('404.html') }, [
        '-Server',
      ]).map((line) => `    ${line}`),
      '    file_server {',
      '      precompressed br gzip',
      '    }',
      '  }',
      '}',
    ]),
    '}',
    '',
  ].join('\n');
}

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const block = (head: string, headers: Headers, more: readonly string[] = []): readonly string[] => [
  `${head} {`,
  ...Object.entries(headers).map(([name, value]) => `  ${name} ${quote(value)}`),
  ...more.map((line) => `  ${line}`),
  '}',
];

/** Backquotes take a value as it is. */
function quote(value: string): string {
  if (/[`{]/.test(value)) throw new Error(`Caddy would read a placeholder in "${value}".`);
  return `\`${value}\``;
}
