import type { Headers, Plan } from '../plan.ts';
import { keptHeaders, storedObjects } from './objects.ts';

/**
 * What Alibaba Cloud OSS and CDN are to be told: the static page settings of the bucket (PutBucketWebsite), the
 * answers' headers as functions of BatchSetCdnDomainConfig, and each object's metadata. The CDN's plain functions
 * hold for the whole domain: it is given the strict headers of pages, and rules loosen them below some paths.
 * @param files paths below the folder of the built site
 */
export function aliyunOss(plan: Plan, files: readonly string[]): string {
  const page = plan.areas.find(({ area }) => area.name === 'both_languages');
  const description = {
    website: {
      IndexDocument: { Suffix: 'index.html', SupportSubDir: true, Type: 0 },
      ErrorDocument: { Key: `${plan.base.slice(1)}404.html`, HttpStatus: 404 },
    },
    cdn: {
      functions: functionsOf({ ...plan.everywhere, ...page?.headers }),
      rules: plan.areas.map(({ area, headers }) => ({
        name: `report_${area.name}`,
        paths: area.patterns.map((pattern) => plan.base + pattern),
        functions: functionsOf(headers),
        remove: Object.keys(page?.headers ?? {}).filter(
          (header) => !(header in headers) && !keptHeaders.has(header),
        ),
      })),
    },
    objects: storedObjects(plan, files),
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}

const functionsOf = (headers: Headers): readonly object[] =>
  Object.entries(headers)
    .filter(([name]) => !keptHeaders.has(name))
    .map(([key, value]) => ({
      functionName: 'set_resp_header',
      functionArgs: [
        { argName: 'key', argValue: key },
        { argName: 'value', argValue: value },
      ],
    }));
