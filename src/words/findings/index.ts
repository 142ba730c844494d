import { type Finding, isUnexplained } from '../../domain/findings';
import type { findingsEn } from './en';

/** Every value that a sentence may ask for; a record that lacks one is shown all the same. */
const missing = {
  ...{ type: 'DNS', name: '?', cause: 'other', found: '…', expected: '…', fault: 'form', wanted: '?', url: '?' },
  ...{ status: '?', most: '?', records: '?', identities: '?', problem: 'other' },
};

type Say = (key: keyof typeof findingsEn, values: Record<string, string>) => string;

export interface Explained {
  /** in the reader's language; empty of records that hold a sentence alone */
  sentences: string[];
  /** in English or in whatever language it came, where no sentence explains it all */
  asItCame?: string;
}

/**
 * Why something came to nothing, for its reader.
 * @param findings absent of records from before there were any, which hold the sentence alone
 */
export function explain(say: Say, reason: string | null, findings: readonly Finding[] | null | undefined): Explained {
  const known = findings ?? [];
  const sentences = known.map(({ code, values }) => say(`finding.${code}`, { ...missing, ...values }));
  const asItCame = reason !== null && reason !== '' && (known.length === 0 || known.some(isUnexplained));
  return { sentences: [...new Set(sentences)], ...(asItCame && { asItCame: reason }) };
}
