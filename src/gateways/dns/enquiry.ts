import { wordsOf } from '../outbound/exchange';
import { askAuthoritative } from './authoritative';
import { causeOf } from './lookup-error';
import { type DnsRecord, type DnsType, isName, normalName } from './record';
import { createAskResolver, type DnsSettings, type Found } from './resolver';
import type { Transcript } from './transcript';

/** The look-ups of one check. */
export interface Enquiry {
  /** follows aliases; a name has one answer for as long as the check goes on. Never throws */
  lookup(name: string, type: DnsType): Promise<Found>;
}

const MOST_ALIASES = 8;

const misled = (reason: string): Found => ({ kind: 'failed', reason, cause: 'aliases' });

/**
 * Looks up at the servers that hold a zone, and asks the resolver the same. DNSSEC is the resolver's work: one that
 * validates answers SERVFAIL where a signature is missing or broken, and then the look-up fails, whatever the servers say
 * (C5). Nothing is validated here, and that the resolver saw the same records as the servers is not compared: it may
 * remember what stood there before.
 * @param late ends every look-up
 */
export function openEnquiry(settings: DnsSettings, transcript: Transcript, late: AbortSignal): Enquiry {
  const askResolver = createAskResolver(settings, transcript, late);
  const known = new Map<string, Promise<Found>>();

  async function recordsOf(name: string, type: DnsType): Promise<DnsRecord[]> {
    if (!settings.authoritative) {
      const { answers } = await askResolver(name, type);
      return answers.filter((record) => record.name === name && (record.type === type || record.type === 'CNAME'));
    }
    const [records] = await Promise.all([
      askAuthoritative(name, type, { settings, askResolver, transcript, late }),
      askResolver(name, type),
    ]);
    return records;
  }

  async function follow(start: string, type: DnsType): Promise<Found> {
    const passed = new Set<string>();
    for (let name = start; ; ) {
      if (!isName(name)) return misled(`${name} is no name that can be asked for`);
      if (passed.has(name)) return misled(`the aliases of ${start} lead in a circle`);
      if (passed.size > MOST_ALIASES) return misled(`more than ${MOST_ALIASES} aliases from ${start}`);
      passed.add(name);
      const records = await recordsOf(name, type);
      const wanted = records.filter((record) => record.type === type);
      if (wanted.length > 0) return { kind: 'records', records: wanted };
      const [alias, second] = records;
      if (!alias) return { kind: 'none' };
      if (second) return misled(`${name} has more than one alias`);
      name = alias.value;
    }
  }

  return {
    lookup(name, type) {
      const key = `${type} ${normalName(name)}`;
      const found =
        known.get(key) ??
        follow(normalName(name), type).catch(
          (error: unknown): Found => ({ kind: 'failed', reason: wordsOf(error), cause: causeOf(error) }),
        );
      known.set(key, found);
      return found;
    },
  };
}
