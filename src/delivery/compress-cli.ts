/** `npm run compress [-- <built site>]`: makes brotli and gzip siblings for hosts that serve files as they lie. */
import { compressSite } from './compress.ts';

const [site = 'dist'] = process.argv.slice(2);
console.log(`${site}: ${compressSite(site)} files have a .br and a .gz beside them.`);
