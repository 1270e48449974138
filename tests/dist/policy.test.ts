import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { kitsOf } from '#delivery/kits.ts';
import { headersOf, type Headers } from '#delivery/plan.ts';
import { planOf, siteFiles } from '#delivery/site.ts';
import { attributeOf, textOf } from '../html.ts';
import { distFolder } from '../build.ts';
import { isBuilt, named, pages, readText, settings } from './site.ts';

const plan = planOf(distFolder, settings);
const files = siteFiles(distFolder);
const kits = kitsOf(plan, files);
const { base } = settings;
/** Addresses as a browser asks for them: a page by its folder. */
const addresses = files
  .filter((file) => file !== '_headers')
  .map((file) => ({ file, address: base + file.replace(/(^|\/)index\.html$/, '$1') }));

type Lookup = (address: string, file: string) => Headers;

const lowerCased = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const glob = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
/** A pattern that ends a folder also stands for its index: stores are asked for either. */
const meets = (pattern: string, address: string): boolean => glob(pattern).test(address);

/** Cloudflare and Netlify: every rule that fits counts, and values of the same name are joined. */
const ofHeadersFile: Lookup = (() => {
  const rules = readText('_headers')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      return {
        pattern,
        headers: lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line)!.slice(1) as [string, string]),
      };
    });
  return (address) => {
    const found: Record<string, string> = {};
    for (const { pattern, headers } of rules)
      if (meets(pattern, address))
        for (const [name, value] of headers) found[name] = name in found ? `${found[name]}, ${value}` : value;
    return found;
  };
})();

/** nginx: the first regular expression that fits names the area, and a map gives each header's value. */
const ofNginx: Lookup = (() => {
  const maps = [...kits['nginx/maps.conf']!.matchAll(/map (\S+) (\S+) \{\n([\s\S]*?)\n\}/g)].map(
    ([, from = '', to = '', body = '']) => ({
      from,
      to,
      lines: [...body.matchAll(/^ {2}(\S+) (?:"((?:[^"\\]|\\.)*)"|(\S+));$/gm)].map(
        ([, key = '', quoted, bare]) => ({
          key,
          value: quoted?.replaceAll(/\\(.)/g, '$1') ?? bare ?? '',
        }),
      ),
    }),
  );
  const areas = maps.find(({ to }) => to === '$site_area')!.lines;
  const added = [
    ...kits['nginx/site.conf']!.matchAll(/^add_header (\S+) (?:"((?:[^"\\]|\\.)*)"|(\$\S+)) always;$/gm),
  ];
  return (address) => {
    const area =
      areas.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(address))?.value ??
      areas.find(({ key }) => key === 'default')!.value;
    const headers = added.map(([, name = '', fixed, variable]) => {
      const value =
        fixed?.replaceAll(/\\(.)/g, '$1') ??
        maps.find(({ to }) => to === variable)?.lines.find(({ key }) => key === area)?.value ??
        '';
      return [name, value] as const;
    });
    // nginx sends no header whose value is empty.
    return Object.fromEntries(headers.filter(([, value]) => value !== ''));
  };
})();

const ofCaddy: Lookup = (() => {
  // What is handled after an error is another story: the hosting tests ask for it.
  const [kit = ''] = kits['Caddyfile']!.split('handle_errors');
  const matchers = new Map(
    [...kit.matchAll(/^ *@(\w+) path_regexp (.+)$/gm)].map(([, name = '', expression = '']) => [
      name,
      new RegExp(expression),
    ]),
  );
  const blocks = [...kit.matchAll(/^ *header (?:@(\w+) )?\{\n([\s\S]*?)\n *\}/gm)].map(
    ([, name, body = '']) => ({
      name,
      headers: [...body.matchAll(/^ *([\w-]+) `([^`]*)`$/gm)].map(
        ([, key = '', value = '']) => [key, value] as const,
      ),
    }),
  );
  return (address) =>
    Object.fromEntries(
      blocks
        .filter(({ name }) => name === undefined || matchers.get(name)?.test(address))
        .flatMap(({ headers }) => headers),
    );
})();

interface Stored {
  readonly key: string;
  readonly cacheControl: string;
  readonly contentLanguage?: string;
}
const ofObject = (objects: readonly Stored[], file: string): Headers => {
  const object = objects.find(({ key }) => key === file || key === `${base.slice(1)}${file}`)!;
  return {
    'Cache-Control': object.cacheControl,
    ...(object.contentLanguage ? { 'Content-Language': object.contentLanguage } : {}),
  };
};

const ofCloudFront: Lookup = (() => {
  interface Policy {
    readonly Name: string;
    readonly SecurityHeadersConfig: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly CustomHeadersConfig: {
      readonly Items: readonly { readonly Header: string; readonly Value: string }[];
    };
    readonly CorsConfig?: { readonly AccessControlAllowOrigins: { readonly Items: readonly string[] } };
  }
  const kit = JSON.parse(kits['cloudfront.json']!) as {
    readonly responseHeadersPolicies: readonly Policy[];
    readonly cacheBehaviors: readonly {
      readonly PathPattern: string;
      readonly ResponseHeadersPolicy: string;
    }[];
    readonly defaultBehavior: { readonly ResponseHeadersPolicy: string };
    readonly objects: readonly Stored[];
  };
  const written = ({ SecurityHeadersConfig, CustomHeadersConfig, CorsConfig }: Policy): Headers => {
    const of = (name: string, key: string): unknown => SecurityHeadersConfig[name]?.[key];
    const transport = SecurityHeadersConfig['StrictTransportSecurity'];
    const known = {
      'Content-Security-Policy': of('ContentSecurityPolicy', 'ContentSecurityPolicy'),
      'X-Frame-Options': of('FrameOptions', 'FrameOption'),
      'Referrer-Policy': of('ReferrerPolicy', 'ReferrerPolicy'),
      'X-Content-Type-Options': SecurityHeadersConfig['ContentTypeOptions'] && 'nosniff',
      'Strict-Transport-Security':
        transport &&
        `max-age=${String(transport['AccessControlMaxAgeSec'])}${transport['IncludeSubdomains'] ? '; includeSubDomains' : ''}${transport['Preload'] ? '; preload' : ''}`,
      'Access-Control-Allow-Origin': CorsConfig?.AccessControlAllowOrigins.Items.join(', '),
    };
    return {
      ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Headers),
      ...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
    };
  };
  return (address, file) => {
    const name =
      kit.cacheBehaviors.find(({ PathPattern }) => meets(PathPattern, address))?.ResponseHeadersPolicy ??
      kit.defaultBehavior.ResponseHeadersPolicy;
    const policy = kit.responseHeadersPolicies.find(({ Name }) => Name === name)!;
    return { ...written(policy), ...ofObject(kit.objects, file) };
  };
})();

const ofAliyun: Lookup = (() => {
  interface Function {
    readonly functionArgs: readonly { readonly argName: string; readonly argValue: string }[];
  }
  const kit = JSON.parse(kits['aliyun-oss.json']!) as {
    readonly cdn: {
      readonly functions: readonly Function[];
      readonly rules: readonly {
        readonly paths: readonly string[];
        readonly functions: readonly Function[];
        readonly remove: readonly string[];
      }[];
    };
    readonly objects: readonly Stored[];
  };
  const written = (functions: readonly Function[]): Headers =>
    Object.fromEntries(
      functions.map(({ functionArgs }) => {
        const argument = (name: string): string =>
          functionArgs.find(({ argName }) => argName === name)!.argValue;
        return [argument('key'), argument('value')];
      }),
    );
  return (address, file) => {
    const rule = kit.cdn.rules.find(({ paths }) => paths.some((path) => meets(path, address)));
    const headers = Object.entries({ ...written(kit.cdn.functions), ...written(rule?.functions ?? []) });
    return {
      ...Object.fromEntries(headers.filter(([name]) => !rule?.remove.includes(name))),
      ...ofObject(kit.objects, file),
    };
  };
})();

describe.each([
  ['_headers (Cloudflare, Netlify)', ofHeadersFile],
  ['nginx', ofNginx],
  ['Caddy', ofCaddy],
  ['CloudFront and S3', ofCloudFront],
  ['Aliyun OSS', ofAliyun],
] as const)('%s', (_, lookup) => {
  it('says of every file exactly what the one plan says', () => {
    expect(addresses.length).toBeGreaterThan(300);
    for (const { file, address } of addresses)
      expect([file, lowerCased(lookup(address, file))]).toEqual([file, lowerCased(headersOf(plan, file))]);
  });
});

describe('the policy', () => {
  const directives = (policy: string): ReadonlyMap<string, readonly string[]> =>
    new Map(
      policy.split(';').map((part) => {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        return [name, sources];
      }),
    );
  const metaOfPage = (page: (typeof pages)[number]): string =>
    named(page, 'meta')
      .filter((element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy')
      .map((element) => attributeOf(element, 'content') ?? '')
      .join(' | ');
  const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

  it('allows nothing inline but by its digest, nothing from data, no evaluation, and turns Trusted Types on', () => {
    for (const { file } of addresses) {
      const policy = headersOf(plan, file)['Content-Security-Policy']!;
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|data:|blob:|https?:|strict-dynamic/);
      if (file.endsWith('.html')) {
        expect(directives(policy).get('require-trusted-types-for')).toEqual(["'script'"]);
        expect(directives(policy).get('default-src')).toEqual(["'none'"]);
      }
    }
  });

  it('of a page’s own tag is the header’s, without what a tag may not say and with the page’s own digests', () => {
    for (const page of pages) {
      const header = directives(headersOf(plan, fileOf(page.path))['Content-Security-Policy']!);
      const meta = directives(metaOfPage(page));
      const expected = [...header.keys()].filter(
        (name) => !/^(frame-ancestors|upgrade-insecure-requests)$/.test(name),
      );
      expect([page.path, [...meta.keys()]]).toEqual([page.path, expected]);
      for (const [name, sources] of meta) {
        const allowed = header.get(name)!;
        expect([page.path, name, sources.filter((source) => !allowed.includes(source))]).toEqual([
          page.path,
          name,
          [],
        ]);
        const plain = (all: readonly string[]): readonly string[] =>
          all.filter((source) => !source.startsWith("'sha256-"));
        expect(plain(sources)).toEqual(plain(allowed));
      }
    }
  });

  it('holds the digest of every inline block, in the tag and in the header', () => {
    let blocks = 0;
    for (const page of pages)
      for (const element of [...named(page, 'style'), ...named(page, 'script')]) {
        const type = attributeOf(element, 'type') ?? '';
        if (attributeOf(element, 'src') !== undefined || /json/.test(type)) continue;
        blocks += 1;
        const digest = `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`;
        const name = element.tagName === 'style' ? 'style-src' : 'script-src';
        expect(directives(metaOfPage(page)).get(name)).toContain(digest);
        expect(
          directives(headersOf(plan, fileOf(page.path))['Content-Security-Policy']!).get(name),
        ).toContain(digest);
      }
    expect(blocks).toBeGreaterThan(150);
  });

  it('lets anyone frame an exhibit made for it, and nobody a page', () => {
    for (const { path } of pages) {
      const ancestors = directives(headersOf(plan, fileOf(path))['Content-Security-Policy']!).get(
        'frame-ancestors',
      );
      expect([path, ancestors]).toEqual([path, [path.startsWith('embed/') ? '*' : "'none'"]]);
    }
  });
});

describe('caching', () => {
  it('is for ever only where a name changes with its content', () => {
    for (const { file } of addresses)
      if (headersOf(plan, file)['Cache-Control']!.includes('immutable'))
        expect(file).toMatch(/[.-][\w-]{8,}\.(js|css|woff2|json)$|\.pf_(fragment|index|meta)$/);
    expect(isBuilt('_headers')).toBe(true);
  });

  it('asks again for every page, and for all of Pagefind that keeps its name', () => {
    for (const { file } of addresses)
      if (/\.html$|pagefind\.js$|pagefind-entry\.json$|wasm\..*\.pagefind$/.test(file))
        expect([file, headersOf(plan, file)['Cache-Control']]).toEqual([
          file,
          'public, max-age=0, must-revalidate',
        ]);
  });
});
