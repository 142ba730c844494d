import type { Fault } from '../../../api/faults';
import type { csrFaultCodes, csrRecordFaultCodes } from '../../../domain/certificate';
import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import type { WordKey } from '../../words/en';
import { lined } from '../lined';

type FaultCode = (typeof csrFaultCodes)[number] | (typeof csrRecordFaultCodes)[number];

/** Every fault of a request in words for customers (C3); `about` is the name at fault. */
const faultWords: Record<FaultCode, WordKey> = {
  'private-key-disclosed': 'csr.fault.private-key-disclosed',
  'csr-too-large': 'csr.fault.csr-too-large',
  'csr-malformed': 'csr.fault.csr-malformed',
  'authority-asked-for': 'csr.fault.authority-asked-for',
  'signature-algorithm': 'csr.fault.signature-algorithm',
  'signature-invalid': 'csr.fault.signature-invalid',
  'key-algorithm': 'csr.fault.key-algorithm',
  'key-malformed': 'csr.fault.key-malformed',
  'key-size': 'csr.fault.key-size',
  'key-exponent': 'csr.fault.key-exponent',
  'key-weak': 'csr.fault.key-weak',
  'names-missing': 'csr.fault.names-missing',
  'names-too-many': 'csr.fault.names-too-many',
  'names-not-offered': 'csr.fault.names-not-offered',
  'name-repeated': 'csr.fault.name-repeated',
  'name-kind': 'csr.fault.name-kind',
  'name-illegal': 'csr.fault.name-illegal',
  'name-not-ascii': 'csr.fault.name-not-ascii',
  'name-not-public': 'csr.fault.name-not-public',
  'name-is-public-suffix': 'csr.fault.name-is-public-suffix',
  'wildcard-illegal': 'csr.fault.wildcard-illegal',
  'common-name-foreign': 'csr.fault.common-name-foreign',
  'product-name-absent': 'csr.fault.product-name-absent',
  'key-barred': 'csr.fault.key-barred',
  'key-foreign': 'csr.fault.key-foreign',
  'names-differ': 'csr.fault.names-differ',
  'name-unregistered': 'csr.fault.name-unregistered',
  'wildcard-unregistered': 'csr.fault.wildcard-unregistered',
};

/** What is wrong with a request, in words; what has none of its own is told in general. */
export function csrFaultWords({ say }: Phrasebook, { code, about }: Fault): string {
  const key = faultWords[code as FaultCode] as WordKey | undefined;
  return say(key ?? 'csr.fault.csr-malformed', { about: about ?? '' });
}

interface CsrForm {
  action: string;
  /** what goes with it */
  fields: Markup;
  /** for which names it is made */
  names: readonly string[];
  submit: WordKey;
  /** as it was sent; never shown again if it holds a key */
  csr?: string;
  faults?: readonly Fault[];
  /** what comes between the request and the button */
  more?: Markup;
}

/**
 * A form that takes a request: made here by a script, which keeps the key to itself, or pasted. The maker stands outside
 * of the form, so that nothing of it can be sent.
 */
export function csrForm(
  book: Phrasebook,
  { action, fields, names, submit, csr = '', faults = [], more }: CsrForm,
): Markup {
  const { say } = book;
  const isKey = faults.some(({ code }) => code === 'private-key-disclosed');
  const isWrong = faults.length > 0;
  return html`${names.length > 0 && maker(book, names)}
<section><h2>${say('csr.paste')}</h2><p>${say('csr.paste.lead')}</p>
<form method="post" action="${action}" id="csr-form">${fields}
<div class="field"><label for="csr">${say('csr.label')}</label>
<textarea id="csr" name="csr" required spellcheck="false" autocomplete="off" aria-describedby="csr-hint${isWrong && ' csr-fault'}"${isWrong && html` aria-invalid="true"`}>
${isKey ? '' : lined(csr)}</textarea>
<p class="hint" id="csr-hint">${say('csr.hint', { names: names.join(', ') || 'none' })}</p>
<p class="fault" id="csr-pasted" role="alert" hidden>${say('csr.keyPasted')}</p>
${isWrong && html`<div class="fault" id="csr-fault"><p class="fault">${say('csr.faults', { faults: faults.length })}</p><ul>${faults.map((one) => html`<li>${csrFaultWords(book, one)}</li>`)}</ul></div>`}</div>
${more}<p class="fault" id="csr-unsaved" role="alert" hidden>${say('csr.saveFirst')}</p>
<button>${say(submit)}</button></form>
<details><summary>${say('csr.openssl')}</summary><p>${say('csr.openssl.lead')}</p><pre>${opensslLine(names)}</pre></details></section>`;
}

const algorithms = ['p256', 'p384', 'rsa2048', 'rsa3072', 'rsa4096'] as const;

/** Shown by its script alone, where the browser can make keys. */
function maker({ say }: Phrasebook, names: readonly string[]): Markup {
  return html`<section id="csr-maker" hidden data-names="${JSON.stringify(names)}">
<h2>${say('csr.make')}</h2><p>${say('csr.make.lead')}</p>
<div class="field"><label for="csr-algorithm">${say('csr.algorithm')}</label><select id="csr-algorithm">${algorithms.map((one) => html`<option value="${one}">${say('csr.algorithms', { algorithm: one })}</option>`)}</select></div>
<button type="button" id="csr-make" data-making="${say('csr.making')}" data-failed="${say('csr.failed')}">${say('csr.make.submit')}</button>
<p id="csr-state" role="status"></p>
<div id="csr-made" hidden><p class="said warn">${say('csr.made')}</p>
<p class="buttons"><a class="button" id="csr-save-pem" href="#csr-made">${say('csr.save.pem')}</a></p>
<div class="field"><label for="csr-password">${say('csr.password')}</label><input type="password" id="csr-password" autocomplete="new-password" maxlength="100" aria-describedby="csr-password-hint"><p class="hint" id="csr-password-hint" data-short="${say('csr.password.short')}">${say('csr.password.hint')}</p>
<button type="button" class="plain" id="csr-save-p12">${say('csr.save.p12')}</button></div>
<p id="csr-saved" role="status" data-saved="${say('csr.saved')}"></p></div></section>`;
}

/** One line that makes key and request for the names, for who likes it better. */
function opensslLine(names: readonly string[]): string {
  const [first = 'www.example.com'] = names;
  const alternatives = (names.length > 0 ? names : [first]).map((name) => `DNS:${name}`).join(',');
  return `openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -keyout key.pem -out request.csr -subj "/CN=${first.length <= 64 ? first : ''}" -addext "subjectAltName=${alternatives}"`;
}
