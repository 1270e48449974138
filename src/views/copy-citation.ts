/** Puts today's date, as it is in China, into every citation and gives each form a button that copies it. */
const list = document.querySelector<HTMLElement>('[data-copy]');
const said = document.querySelector('[role=status]');

/** `2026-11-24`: Swedish writes dates in the order of ISO 8601. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format();

for (const slot of document.querySelectorAll<HTMLElement>('[data-day]')) {
  slot.textContent = today.replaceAll('-', slot.dataset['day'] ?? '-');
  slot.className = 'filled';
}
for (const open of document.querySelectorAll<HTMLElement>('[data-filled]'))
  open.textContent = open.dataset['filled'] ?? '';

async function copy(form: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(form.textContent);
  } catch {
    // Without permission, or over plain HTTP: mark the words, so that one keystroke copies them.
    form.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(form);
    if (!document.execCommand('copy')) return;
  }
  if (said) said.textContent = `${list?.dataset['copied']} ${form.dataset['form']}`;
}

for (const item of document.querySelectorAll('.citation')) {
  const row = document.createElement('p');
  row.className = 'row quiet';
  row.append(list?.dataset['copy'] ?? '');
  for (const form of item.querySelectorAll<HTMLElement>('[data-form]')) {
    const button = document.createElement('button');
    button.className = 'reach';
    button.textContent = form.dataset['form'] ?? '';
    button.ariaLabel = `${list?.dataset['copy']} ${button.textContent}`;
    button.onclick = () => void copy(form);
    row.append(button);
  }
  item.querySelector('dl')?.before(row);
}
