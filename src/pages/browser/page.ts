/** On every page of the customer pages; each page works without it. */

/** A form is sent once, however often its button is pressed. */
document.addEventListener('submit', (event) => {
  if (event.defaultPrevented) return;
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
function copyButtons(): void {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy][hidden]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '';
      await navigator.clipboard.writeText(text.trim());
      const before = button.innerHTML;
      button.textContent = button.dataset['copied'] ?? '';
      setTimeout(() => {
        button.innerHTML = before;
      }, 2_000);
    });
  }
}

copyButtons();
// Where a part of the page was replaced.
document.addEventListener('fresh', copyButtons);
