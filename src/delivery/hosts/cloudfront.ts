import type { Headers, Plan } from '../plan.ts';
import { keptHeaders, storedObjects } from './objects.ts';

/** Headers that have their own place in a `ResponseHeadersPolicyConfig` and are refused as custom ones. */
const security = {
  'Content-Security-Policy': (value: string) => ({
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value },
  }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
  'X-Frame-Options': (value: string) => ({ FrameOptions: { Override: true, FrameOption: value } }),
  'Referrer-Policy': (value: string) => ({ ReferrerPolicy: { Override: true, ReferrerPolicy: value } }),
  'Strict-Transport-Security': (value: string) => ({
    StrictTransportSecurity: {
      Override: true,
      AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(value)?.[1]),
      IncludeSubdomains: value.includes('includeSubDomains'),
      Preload: value.includes('preload'),
    },
  }),
} as const;

/**
 * What CloudFront and S3 are to be told, in the shapes of their interfaces (docs.aws.amazon.com:
 * CreateResponseHeadersPolicy, CacheBehavior, CreateFunction, CustomErrorResponse; S3 PutObject).
 * @param files paths below the folder of the built site
 */
export function cloudFront(plan: Plan, files: readonly string[]): string {
  const description = {
    responseHeadersPolicies: plan.areas.map(({ area, headers }) =>
      policy(`report-${area.name.replaceAll('_', '-')}`, { ...plan.everywhere, ...headers }),
    ),
    cacheBehaviors: plan.areas.flatMap(({ area }) =>
      area.patterns.map((pattern) => ({
        PathPattern: plan.base + pattern,
        ResponseHeadersPolicy: `report-${area.name.replaceAll('_', '-')}`,
        ViewerProtocolPolicy: 'redirect-to-https',
        Compress: true,
      })),
    ),
    defaultBehavior: { ResponseHeadersPolicy: 'report-both-languages' },
    customErrorResponses: [403, 404].map((ErrorCode) => ({
      ErrorCode,
      ResponseCode: '404',
      ResponsePagePath: `${plan.base}404.html`,
      ErrorCachingMinTTL: 10,
    })),
    // S3 knows no index of a folder: an address that ends with a slash is given one before it is looked up.
    viewerRequestFunction:
      "function handler(event) { var request = event.request; if (request.uri.endsWith('/')) request.uri += 'index.html'; return request; }",
    objects: storedObjects(plan, files),
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}

function policy(name: string, headers: Headers): object {
  const custom = Object.entries(headers).filter(
    ([header]) =>
      !(header in security) && !keptHeaders.has(header) && header !== 'Access-Control-Allow-Origin',
  );
  const securityHeaders: object[] = Object.entries(security)
    .filter(([header]) => header in headers)
    .map(([header, write]) => write(headers[header] ?? ''));
  return {
    Name: name,
    SecurityHeadersConfig: Object.assign({}, ...securityHeaders) as object,
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
    ...(headers['Access-Control-Allow-Origin'] ? { CorsConfig: openToAll } : {}),
  };
}

const openToAll = {
  AccessControlAllowOrigins: { Quantity: 1, Items: ['*'] },
  AccessControlAllowHeaders: { Quantity: 1, Items: ['*'] },
  AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
  AccessControlAllowCredentials: false,
  OriginOverride: true,
};
