/** File endings and what a host must call them. Hosts know most; what they do not know breaks under `nosniff`. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  csv: 'text/csv',
  txt: 'text/plain',
  xml: 'application/xml',
  tmx: 'application/x-tmx+xml',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  // Compressed already, whatever the host thinks: Pagefind unpacks them itself.
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Types whose bytes are text: sent as UTF-8 and worth compressing. */
export const isText = (type: string): boolean =>
  /^text\/|[/+](?:json|xml|x-bibtex|x-research-info-systems)$/.test(type);

/** `Content-Type` of a file, without parameters. Files without an ending are plain text. */
export function mediaTypeOf(file: string): string {
  const name = file.split('/').at(-1) ?? '';
  const ending = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : 'txt';
  const type = mediaTypes[ending];
  if (!type) throw new Error(`No media type of src/delivery/media-types.ts fits "${file}": give it one.`);
  return type;
}

/** `Content-Type` of a file as it is sent. */
export function contentTypeOf(file: string): string {
  const type = mediaTypeOf(file);
  return isText(type) ? `${type}; charset=utf-8` : type;
}
