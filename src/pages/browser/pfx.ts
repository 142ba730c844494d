/**
 * Joins a key from the customer's own file with the certificate to one PKCS#12. The file is read in this page; its field
 * belongs to no form and has no name, so that nothing of it can be sent.
 */
import { fileName, find, isPassword, save, say } from './csr/saving';

const place = find('pfx');
if (place && isSecureContext) {
  place.hidden = false;
  begin(place);
}

function begin({ dataset }: HTMLElement): void {
  const file = find<HTMLInputElement>('pfx-key');
  const password = find<HTMLInputElement>('pfx-password');
  const button = find<HTMLButtonElement>('pfx-make');
  const state = find('pfx-state');

  button?.addEventListener('click', async () => {
    const chosen = file?.files?.[0];
    if (!file || !password) return;
    const fault = !chosen ? 'none' : isPassword(password.value) ? undefined : 'short';
    file.setAttribute('aria-invalid', String(fault === 'none'));
    password.setAttribute('aria-invalid', String(fault === 'short'));
    if (!chosen || fault !== undefined) {
      say(state, dataset[faultName(fault)]);
      return (fault === 'none' ? file : password).focus();
    }
    button.disabled = true;
    say(state, dataset['making']);
    try {
      const [chain, { joined }] = await Promise.all([chainOf(dataset['chain'] ?? ''), import('./csr/joined')]);
      const bundle = await joined(await chosen.arrayBuffer(), chain, password.value);
      save(bundle, 'application/x-pkcs12', `${fileName(dataset['name'] ?? 'server')}.pfx`);
      say(state, dataset['saved']);
      file.value = '';
      password.value = '';
    } catch (error) {
      say(state, dataset[faultName((error as { code?: unknown }).code)] ?? dataset['faultUnread']);
      file.setAttribute('aria-invalid', 'true');
    }
    button.disabled = false;
  });
}

const faultName = (code: unknown) => `fault${String(code).replace(/^./, (first) => first.toUpperCase())}`;

async function chainOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}
