import { scopeIn, searchParameters } from '../scope.ts';
import './panel.ts';
import type { SearchPanel } from './panel.ts';

/** The search page: what is asked, and of what, stands in the address, so that it can be shared. */
const panel = document.querySelector<SearchPanel>('main search-panel');
if (panel) {
  const askAddress = (): void => {
    const parameters = new URLSearchParams(location.search);
    panel.ask(parameters.get('q') ?? '', scopeIn(parameters));
  };
  if (location.search !== '') askAddress();
  panel.addEventListener('search-asked', () => {
    const address = new URL(location.href);
    for (const name of ['q', 'edition', 'section']) address.searchParams.delete(name);
    for (const [name, value] of searchParameters(panel.field.value, panel.scope))
      address.searchParams.set(name, value);
    history.replaceState(history.state, '', address);
  });
  addEventListener('popstate', askAddress);
}
