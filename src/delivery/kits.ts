import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aliyunOss } from './hosts/aliyun.ts';
import { caddyfile } from './hosts/caddy.ts';
import { cloudFront } from './hosts/cloudfront.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxBrotli, nginxMaps, nginxSite } from './hosts/nginx.ts';
import type { Plan } from './plan.ts';

/** The configuration of every kind of host, by file name below the kits' folder. */
export function kitsOf(plan: Plan, files: readonly string[]): Readonly<Record<string, string>> {
  return {
    _headers: headersFile(plan),
    'nginx/maps.conf': nginxMaps(plan),
    'nginx/site.conf': nginxSite(plan),
    'nginx/brotli.conf': nginxBrotli,
    Caddyfile: caddyfile(plan),
    'cloudfront.json': cloudFront(plan, files),
    'aliyun-oss.json': aliyunOss(plan, files),
  };
}

/** Writes the kits below a folder, which is made where it is not there. */
export function writeKits(folder: string, kits: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(kits)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
