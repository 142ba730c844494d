import { epcPayload, type Transfer } from '../../../src/domain/epc-transfer';
import { qrModules } from '../../../src/gateways/pdf/epc-qr';

const transfer: Transfer = {
  name: 'Immergrün Registrar GmbH',
  iban: 'DE89 3704 0044 0532 0130 00',
  bic: 'cobadeffxxx',
  amount: 149762,
  currency: 'EUR',
  creditorReference: 'RF68 R202 7000 123',
};

describe('the code for banking apps (EPC069-12)', () => {
  test('is ten lines: version 002, UTF-8, payee, euros, and the creditor reference as the structured one', () => {
    expect(epcPayload(transfer)).toBe(
      'BCD\n002\n1\nSCT\nCOBADEFFXXX\nImmergrün Registrar GmbH\nDE89370400440532013000\nEUR1497.62\n\nRF68R2027000123',
    );
  });

  test.each([
    [1, 'EUR0.01'],
    [10, 'EUR0.10'],
    [1200, 'EUR12.00'],
    [99_999_999_999, 'EUR999999999.99'],
  ])('writes %i cents as %s', (amount, field) => {
    expect(epcPayload({ ...transfer, amount })?.split('\n')[7]).toBe(field);
  });

  test('leaves the amount to who pays, where there is none', () => {
    const { amount: _, ...open } = transfer;
    expect(epcPayload(open)?.split('\n')[7]).toBe('');
  });

  test.each([
    ['nothing', { amount: 0 }],
    ['less than nothing', { amount: -1 }],
    ['more than the standard knows', { amount: 100_000_000_000 }],
    ['half a cent', { amount: 0.5 }],
    ['another currency', { currency: 'CHF' }],
  ])('does not exist for %s', (_what, change) => {
    expect(epcPayload({ ...transfer, ...change })).toBeUndefined();
  });

  test('keeps a name in its own line and within 70 characters', () => {
    const fields = epcPayload({ ...transfer, name: `Evil\r\nEUR1.00\u2028\u202E${'x'.repeat(100)}` })?.split('\n');
    expect(fields).toHaveLength(10);
    expect(fields?.[5]).toBe(`Evil EUR1.00 ${'x'.repeat(57)}`);
  });

  test('fits version 13 with the longest fields, and carries the three finder patterns', () => {
    const payload = epcPayload({
      ...transfer,
      name: 'ü'.repeat(70),
      iban: 'MT84MALT011000012345MTLCAST001S',
      amount: 99_999_999_999,
      creditorReference: 'RF18000000000539007547034',
    });
    const modules = qrModules(payload ?? '');
    expect(modules.length).toBeLessThanOrEqual(69);
    const last = modules.length - 7;
    for (const [y, x] of [
      [0, 0],
      [0, last],
      [last, 0],
    ] as const) {
      expect(modules[y]?.slice(x, x + 7)).toEqual([true, true, true, true, true, true, true]);
      expect(modules[y + 1]?.slice(x, x + 7)).toEqual([true, false, false, false, false, false, true]);
    }
  });
});
