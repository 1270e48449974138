import address from './found.css?url';

/** Links the style sheet of what is found: few readers search, so no page carries it. Once for a page. */
export function linkStyles(): void {
  if (document.querySelector(`link[href="${address}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}
