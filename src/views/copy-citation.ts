/** Puts today's date, as it is in China, into every citation and gives each form a button that copies it. */
const words = document.querySelector<HTMLElement>('[data-copy]')!.dataset;
const said = document.querySelector('[role=status]');

/** `2026-11-24`: Swedish writes dates in the order of ISO 8601. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format();

for (const slot of document.querySelectorAll<HTMLElement>('[data-day]')) {
  slot.textContent = today.replaceAll('-', slot.dataset['day'] ?? '-');
  slot.className = 'filled';
}
const note = document.querySelector<HTMLElement>('[data-filled]');
if (note) note.textContent = note.dataset['filled'] ?? '';

async function copy(form: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(form.textContent.trim());
  } catch {
    // Without permission, or over plain HTTP: mark the words, so that one keystroke copies them.
    form.closest('details')?.toggleAttribute('open', true);
    getSelection()?.selectAllChildren(form);
    if (!document.execCommand('copy')) return;
  }
  if (said) said.textContent = `${words['copied']} ${form.dataset['form']}`;
}

for (const item of document.querySelectorAll('.citation')) {
  const row = document.createElement('p');
  row.className = 'row quiet';
  row.append(words['copy'] ?? '');
  for (const form of item.querySelectorAll<HTMLElement>('[data-form]')) {
    const button = document.createElement('button');
    button.className = 'reach';
    button.textContent = form.dataset['form'] ?? '';
    button.ariaLabel = `${words['copy']} ${button.textContent}`;
    button.onclick = () => void copy(form);
    row.append(button);
  }
  item.querySelector('dl')?.before(row);
}
