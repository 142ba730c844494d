/** A page that changes by itself: it is told that something has changed, and reads itself anew; a reload does as well. */

const PLACE = '[data-live]';

let source: EventSource | undefined;
let reading = false;
let again = false;

function listen(): void {
  if (source) return;
  source = new EventSource('/my/tracking/events');
  source.addEventListener('changed', () => void refresh());
  source.addEventListener('over', () => location.reload());
}

/** A browser has few connections to one house: a page that nobody sees gives its own back. */
function seen(): void {
  if (document.hidden) {
    source?.close();
    source = undefined;
  } else if (!source) {
    listen();
    void refresh();
  }
}

async function refresh(): Promise<void> {
  again = true;
  if (reading) return;
  reading = true;
  try {
    while (again) {
      again = false;
      const answer = await fetch(withoutSaid(), { headers: { accept: 'text/html' } });
      if (answer.ok && !answer.redirected) put(await answer.text());
    }
  } catch {
    // What has changed is seen with the next event, or a reload.
  } finally {
    reading = false;
  }
}

/** What the page before had done is told once. */
function withoutSaid(): string {
  const address = new URL(location.href);
  address.searchParams.delete('said');
  address.hash = '';
  return address.href;
}

function put(text: string): void {
  const fresh = new DOMParser().parseFromString(text, 'text/html').querySelector(PLACE);
  const now = document.querySelector(PLACE);
  if (!fresh || !now || fresh.innerHTML === now.innerHTML) return;
  // Nobody loses what he is about to type or to press.
  if (now.contains(document.activeElement) && document.activeElement?.matches('input,select,textarea')) return;
  const open = [...now.querySelectorAll<HTMLDetailsElement>('details[id]')].map(({ id, open: isOpen }) => ({
    id,
    isOpen,
  }));
  const focused = now.contains(document.activeElement) ? document.activeElement?.id : undefined;
  now.replaceWith(fresh);
  for (const { id, isOpen } of open) {
    const same = document.getElementById(id);
    if (same instanceof HTMLDetailsElement) same.open = isOpen;
  }
  if (focused) document.getElementById(focused)?.focus();
  document.dispatchEvent(new Event('fresh'));
}

if (document.querySelector(PLACE)) {
  document.addEventListener('visibilitychange', seen);
  if (!document.hidden) listen();
}
