import * as qrcode from 'qrcode';

/** The modules of the code, row by row, true is dark; without the quiet zone, which is four modules wide. */
export function qrModules(payload: string): boolean[][] {
  const bytes = new TextEncoder().encode(payload);
  // the standard asks for correction level M and at most version 13
  const { modules } = qrcode.create([{ data: bytes, mode: 'byte' }], { errorCorrectionLevel: 'M' });
  return Array.from({ length: modules.size }, (_row, y) =>
    Array.from({ length: modules.size }, (_module, x) => modules.get(y, x) === 1),
  );
}
