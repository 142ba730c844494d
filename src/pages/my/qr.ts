import * as qrcode from 'qrcode';
import { epcPayload, type Transfer } from '../../domain/epc-transfer';
import { html, Markup } from '../html';

/**
 * The code of a transfer for banking apps (EPC069-12, GiroCode), drawn in the page: dark on white in the dark too, as
 * scanners want it. Nothing where the standard has none.
 * @param says what it is, for who does not see it
 */
export async function giroCode(transfer: Transfer, says: string): Promise<Markup | undefined> {
  const payload = epcPayload(transfer);
  if (payload === undefined) return undefined;
  const data = new TextEncoder().encode(payload);
  // The standard asks for correction level M; a quiet zone of four modules belongs to every code.
  const options = { type: 'svg', errorCorrectionLevel: 'M', margin: 4 } as const;
  const svg = await qrcode.toString([{ data, mode: 'byte' }], options);
  return html`<div class="qr" role="img" aria-label="${says}">${new Markup(svg.trim())}</div>`;
}
