/** On every page of the customer pages; each page works without it. */

/** A form is sent once, however often its button is pressed. */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset['sent'] === 'true') {
    event.preventDefault();
    return;
  }
  form.dataset['sent'] = 'true';
  // Whoever comes back by the browser's history may send it again.
  addEventListener('pageshow', () => delete form.dataset['sent'], { once: true });
});

/** A button copies what it names; without a clipboard it is not shown at all. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '';
    await navigator.clipboard.writeText(text.trim());
    const before = button.textContent;
    button.textContent = button.dataset['copied'] ?? before;
    setTimeout(() => {
      button.textContent = before;
    }, 2_000);
  });
}
