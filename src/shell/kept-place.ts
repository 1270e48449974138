/**
 * The starter gives a link to another edition the hash of the paragraph that is being read. Where that edition
 * lacks the paragraph, its topic is as near as one can come; where it lacks the topic too, the page is.
 */
function correct(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-missing]');
  const missing = link?.dataset['missing']?.split(' ') ?? [];
  const id = link?.hash.slice(1) ?? '';
  if (!link || !missing.includes(id)) return;
  const topic = id.replace(/-\d+$/, '');
  link.hash = missing.includes(topic) ? '' : topic;
}

// Every script of the page has run by then, so this listener comes after the starter's.
addEventListener('DOMContentLoaded', () => addEventListener('click', correct));
