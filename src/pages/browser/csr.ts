/**
 * Makes a key and its request in this page. The key is kept by this script alone and leaves it only as a file that the
 * customer saves; no field of a form ever holds it. What is large is loaded when it is asked for.
 */
import { holdsPrivateKey } from '../../domain/private-keys';
import type { Made, MadeKey } from './csr/request';
import { fileName, find, isPassword, save, say } from './csr/saving';

const form = find<HTMLFormElement>('csr-form');
const text = find<HTMLTextAreaElement>('csr');
const maker = find('csr-maker');

/** a key was made here and is not saved yet */
let unsaved = false;

addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});

form?.addEventListener('submit', (event) => {
  withoutKey();
  if (text?.value === '') event.preventDefault();
  const warning = find('csr-unsaved');
  if (warning) warning.hidden = !unsaved;
  if (unsaved) {
    event.preventDefault();
    find('csr-save-pem')?.focus();
  }
});

// A key that came here by mistake is noticed before it is sent, however it came, and does not stay on the screen. The warning
// stands until something else is written.
for (const event of ['input', 'change']) text?.addEventListener(event, withoutKey);
withoutKey();

function withoutKey(): void {
  const warning = find('csr-pasted');
  if (!text || !warning || text.value === '') return;
  const isKey = holdsPrivateKey(text.value);
  if (isKey) text.value = '';
  warning.hidden = !isKey;
}

if (maker && text && isSecureContext) {
  maker.hidden = false;
  begin(maker, text);
}

function begin(place: HTMLElement, request: HTMLTextAreaElement): void {
  const names = JSON.parse(place.dataset['names'] ?? '[]') as string[];
  const button = find<HTMLButtonElement>('csr-make');
  const state = find('csr-state');
  let key: MadeKey | undefined;

  button?.addEventListener('click', async () => {
    if (unsaved && key) return find('csr-save-pem')?.focus();
    button.disabled = true;
    say(state, button.dataset['making']);
    try {
      const { makeRequest } = await import('./csr/request');
      const algorithm = find<HTMLSelectElement>('csr-algorithm')?.value ?? '';
      const made: Made = await makeRequest(names, algorithm);
      key = made.key;
      unsaved = true;
      request.value = made.csr;
      say(state, '');
      offer(made.key, names[0] ?? 'server');
    } catch {
      say(state, button.dataset['failed']);
    }
    button.disabled = false;
  });

  find<HTMLButtonElement>('csr-save-p12')?.addEventListener('click', async () => {
    const password = find<HTMLInputElement>('csr-password');
    const hint = find('csr-password-hint');
    if (!key || !password) return;
    const isShort = !isPassword(password.value);
    password.setAttribute('aria-invalid', String(isShort));
    if (isShort) {
      say(hint, hint?.dataset['short']);
      return password.focus();
    }
    const { pkcs12 } = await import('./csr/pkcs12');
    keep(await pkcs12(key.pkcs8, password.value), 'application/x-pkcs12', `${fileName(names[0] ?? 'server')}.p12`);
    password.value = '';
  });
}

function offer({ pem }: MadeKey, name: string): void {
  const made = find('csr-made');
  const link = find<HTMLAnchorElement>('csr-save-pem');
  if (!made || !link) return;
  made.hidden = false;
  link.onclick = (event) => {
    event.preventDefault();
    keep(pem, 'application/x-pem-file', `${fileName(name)}.key.pem`);
  };
  link.focus();
}

function keep(content: string | ArrayBuffer, type: string, name: string): void {
  save(content, type, name);
  unsaved = false;
  const warning = find('csr-unsaved');
  if (warning) warning.hidden = true;
  const saved = find('csr-saved');
  say(saved, saved?.dataset['saved']);
}
