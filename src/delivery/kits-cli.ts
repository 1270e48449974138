/** `npm run kits [-- <built site> <folder>]`: writes the configuration of every kind of host for a built site. */
import { readSettings } from '#report/settings.ts';
import { kitsOf, writeKits } from './kits.ts';
import { planOf, siteFiles } from './site.ts';

const [site = 'dist', folder = 'deploy/generated'] = process.argv.slice(2);
const kits = kitsOf(planOf(site, readSettings(process.cwd(), process.env)), siteFiles(site));
writeKits(folder, kits);
console.log(`${folder}: ${Object.keys(kits).join(', ')}`);
