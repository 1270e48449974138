import { isComposing } from './keys.ts';
import './panel.ts';
import type { SearchPanel } from './panel.ts';

/** Marks the entry of the history that the open dialog stands on, so that Back closes it. */
interface DialogState {
  readonly search?: true;
}

/**
 * Opens the search dialog. Back, Escape and its button close it; the focus goes back to the opener.
 * @param opener the control that was used, or null for a shortcut
 */
export function openSearch(opener: HTMLElement | null): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
  const panel = dialog?.querySelector<SearchPanel>('search-panel');
  if (!dialog || !panel || dialog.open) return;
  const bound = new AbortController();
  const { signal } = bound;
  history.pushState({ search: true } satisfies DialogState, '');
  dialog.showModal();
  panel.field.focus();
  panel.field.select();
  panel.warm();

  const isOurs = (): boolean => (history.state as DialogState | null)?.search === true;
  dialog.addEventListener(
    'close',
    () => {
      bound.abort();
      if (isOurs()) history.back();
      opener?.focus();
    },
    { signal },
  );
  dialog.addEventListener('cancel', (event) => panel.isComposing && event.preventDefault(), { signal });
  // A search field takes the first Escape to empty itself; readers expect it to close the dialog.
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || panel.isComposing || isComposing(event)) return;
      event.preventDefault();
      dialog.close();
    },
    { signal },
  );
  addEventListener('popstate', () => dialog.close(), { signal });
  dialog.addEventListener(
    'click',
    (event) => {
      const target = event.target as HTMLElement;
      if (target === dialog || target.closest('[data-close]')) dialog.close();
      const link = target.closest<HTMLAnchorElement>('a[href]');
      const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (!link || !isPlain) return;
      // The result takes the place of the dialog in the history: Back leads to where the reader was.
      event.preventDefault();
      bound.abort();
      dialog.close();
      location.replace(link.href);
    },
    { signal },
  );
}
