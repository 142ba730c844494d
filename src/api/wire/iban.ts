import {
  electronicFormatIBAN,
  getCountrySpecifications,
  isSEPACountry,
  ValidationErrorsIBAN,
  validateIBAN,
} from 'ibantools';
import { z } from 'zod';

/** What can be wrong with an IBAN (ISO 13616), each to be told on its own. */
export type IbanFault =
  | { kind: 'empty' | 'letters' | 'country' | 'not_sepa' | 'check_digits' | 'account' }
  | { kind: 'length'; country: string; is: number; should: number };

/** Everything wrong with an IBAN as somebody typed it; nothing where it can be collected from. */
export function ibanFaults(typed: string): IbanFault[] {
  if (typed.trim() === '') return [{ kind: 'empty' }];
  if (/[^A-Za-z0-9\s-]/.test(typed)) return [{ kind: 'letters' }];
  const iban = electronicFormatIBAN(typed) ?? '';
  const country = iban.slice(0, 2);
  const specification = getCountrySpecifications()[country];
  const should = specification?.chars;
  if (!specification?.IBANRegistry || !should) return [{ kind: 'country' }];
  const faults: IbanFault[] = [];
  if (!isSEPACountry(country)) faults.push({ kind: 'not_sepa' });
  if (iban.length !== should) return [...faults, { kind: 'length', country, is: iban.length, should }];
  const { errorCodes } = validateIBAN(iban);
  const has = (...codes: ValidationErrorsIBAN[]) => codes.some((code) => errorCodes.includes(code));
  const { ChecksumNotNumber, WrongIBANChecksum, WrongBBANFormat, WrongAccountBankBranchChecksum } =
    ValidationErrorsIBAN;
  if (has(ChecksumNotNumber, WrongIBANChecksum)) faults.push({ kind: 'check_digits' });
  if (has(WrongBBANFormat, WrongAccountBankBranchChecksum)) faults.push({ kind: 'account' });
  return faults;
}

const details: Record<IbanFault['kind'], string> = {
  empty: 'An IBAN is needed.',
  letters: 'An IBAN has letters and digits only.',
  country: 'An IBAN begins with a country, such as DE.',
  not_sepa: 'This country has no SEPA direct debit.',
  length: 'An IBAN of this country has another length.',
  check_digits: 'Its check digits do not fit: a character is wrong or two are swapped.',
  account: 'No bank of that country has account numbers like this.',
};

export const iban = z
  .string()
  .max(42, { abort: true })
  .check((context) => {
    for (const { kind } of ibanFaults(context.value)) {
      context.issues.push({ code: 'custom', message: `This is no valid IBAN. ${details[kind]}`, input: context.value });
    }
  })
  .transform((text) => electronicFormatIBAN(text) ?? '')
  .meta({ example: 'DE89370400440532013000' });
