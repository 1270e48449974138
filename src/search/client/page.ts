import './panel.ts';
import type { SearchPanel } from './panel.ts';

/** The search page: its question stands in the address, so that it can be shared. */
const panel = document.querySelector<SearchPanel>('main search-panel');
if (panel) {
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (asked !== '') {
    panel.field.value = asked;
    void panel.search();
  }
  panel.addEventListener('search-asked', (event) => {
    const text = (event as CustomEvent<string>).detail;
    const address = new URL(location.href);
    if (text === '') address.searchParams.delete('q');
    else address.searchParams.set('q', text);
    history.replaceState(history.state, '', address);
  });
  addEventListener('popstate', () => {
    panel.field.value = new URLSearchParams(location.search).get('q') ?? '';
    void panel.search();
  });
}
