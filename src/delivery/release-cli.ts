/** `npm run release`: what goes with a built site: digests, manifest, bill of materials, licences, and hosts' kits. */
import { join } from 'node:path';
import { readSettings } from '#report/settings.ts';
import { kitsOf, writeKits } from './kits.ts';
import { writeRelease } from './release.ts';
import { planOf, siteFiles } from './site.ts';

const [site = 'dist', folder = 'release'] = process.argv.slice(2);
const files = writeRelease(site, folder);
writeKits(
  join(folder, 'hosting'),
  kitsOf(planOf(site, readSettings(process.cwd(), process.env)), siteFiles(site)),
);
console.log(`${folder}: ${files.join(', ')}, hosting/`);
