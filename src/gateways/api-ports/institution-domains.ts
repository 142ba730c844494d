import { randomBytes } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';
import type { InstitutionDomainApiPorts } from '../../api/institution-domain-ports';
import type { Instant } from '../../domain/calendar';
import { closest } from '../../domain/institution-domains';
import { Refused, refuse } from '../../domain/refusal';
import { nameFaultsOf } from '../certificates/csr-names';
import { refuseErased } from '../personal-data/erased';
import {
  addWildcard,
  findDomain,
  insertDomain,
  isHeldByAnother,
  namesInUse,
  noteLook,
  providerOf,
  readDomains,
  removeDomain,
  tellRetry,
  tellValidated,
} from '../postgres/institution-domains';
import { refuseMoving, subjectOfMoving, wakeMigration } from '../postgres/migration-wakes';
import type { Queryable } from '../postgres/pool';
import type { CertificateKit } from './certificates';
import { type CommandKit, NotFound, runCommand } from './commands';
import { lookAtDomain } from './domain-looks';
import { domainResources } from './institution-domain-reads';
import { lookOf } from './look-reports';
import { pageOf } from './paging';

/** Domains of institutions, and what all certificates with names under them share. */
export function institutionDomainPorts(kit: CommandKit, certificates: CertificateKit): InstitutionDomainApiPorts {
  const { pool } = kit;

  async function resourceOf(db: Queryable, account: string, name: string, at: Instant) {
    const found = await findDomain(db, account, name);
    const [resource] = found ? await domainResources(db, account, [found], at, certificates) : [];
    if (!resource) throw new NotFound();
    return resource;
  }

  return {
    providers: () =>
      certificates.providers.map(({ name, title, documentation }) => ({
        name,
        title,
        documentation,
        looks: certificates.authority(name).validates === 'authority' ? ('provider' as const) : ('engine' as const),
        isDefault: certificates.authority().name === name,
      })),

    readName(text) {
      // As people write it: a name in a certificate has A-labels and no wildcard.
      const ascii = /[^\u0020-\u007f]/.test(text) ? domainToASCII(text) : text.toLowerCase();
      const asked = ascii === '' ? text : ascii;
      if (asked.startsWith('*.')) {
        const detail = 'Register the domain itself; its wildcard version is added to it by a call of its own.';
        return { fault: { pointer: '/name', detail, code: 'wildcard-illegal' } };
      }
      const [fault] = nameFaultsOf(asked);
      const found = fault ?? suffixOfACompany(asked);
      return found ? { fault: { pointer: '/name', ...found } } : { name: asked };
    },

    async list(account, paging, at) {
      if (!(await isAccount(pool, account))) return undefined;
      const page = pageOf(
        await readDomains(pool, account, paging),
        paging,
        ({ name }) => name,
        (one) => one,
      );
      return { ...page, items: await domainResources(pool, account, page.items, at, certificates) };
    },

    async get(account, name, at) {
      const found = await findDomain(pool, account, name);
      return found && (await domainResources(pool, account, [found], at, certificates))[0];
    },

    register(command, account, name, by) {
      return runCommand(kit, { ...command, whose: { account } }, async (db, _tx, at) => {
        if (!(await isAccount(db, account))) throw new NotFound();
        await refuseErased(db, account);
        // Below a company's suffix (github.io), too: who holds that one controls the names below it.
        const registrable = getDomain(name) ?? name;
        if (await isHeldByAnother(db, account, name, registrable)) throw new Refused(held(name));
        const isNew = await insertDomain(db, {
          name,
          account,
          token: randomBytes(20).toString('hex'),
          registeredBy: by,
          registeredAt: at,
        });
        if (isNew) await keepWildcards(db, account, name, at);
        if (isNew) await wakeMigration(db, account);
        return resourceOf(db, account, name, at);
      });
    },

    addWildcard(command, account, name, wanted) {
      return runCommand(kit, { ...command, whose: { account } }, async (db, tx, at) => {
        if (!(await findDomain(db, account, name, true))) throw new NotFound();
        const provider = wanted ?? (await providerOf(db, account, certificates));
        if (await addWildcard(db, name, provider, at)) {
          const data = { domain: name, provider };
          const about = await subjectOfMoving(db, account, provider);
          tx.fact({ account, about }, { type: 'wildcard_added', at, data });
          await tellRetry(db, account, name, at);
          await wakeMigration(db, account);
        }
        return resourceOf(db, account, name, at);
      });
    },

    async check(command, account, name, { provider: wanted, method }) {
      const at = await kit.time.now(pool, { account }, command.at);
      const found = await findDomain(pool, account, name);
      if (!found) return { kind: 'not_found' };
      const provider = wanted ?? (await providerOf(pool, account, certificates));
      const looksItself = certificates.authority(provider).validates === 'authority';
      const used = looksItself ? await namesInUse(pool, account, [name]) : [];
      const look = await lookAtDomain(found, { looksItself, method, used }, at, certificates);
      return runCommand(kit, { ...command, whose: { account } }, async (db) => {
        if (!(await findDomain(db, account, name, true))) throw new NotFound();
        const { report } = look;
        const { reason, findings, asked } = lookOf(report);
        const noted = { domain: name, provider, method: look.method, at };
        await noteLook(db, { ...noted, reason, findings, asked, forgets: looksItself });
        if (report.passed) await tellValidated(db, account, noted);
        await wakeMigration(db, account);
        return resourceOf(db, account, name, at);
      });
    },

    remove(command, account, name) {
      return runCommand(kit, command, async (db) => {
        if (!(await findDomain(db, account, name, true))) throw new NotFound();
        const others = await readDomains(db, account, { limit: Number.MAX_SAFE_INTEGER - 1 });
        const speaks = closest(
          name,
          others.filter((one) => one.name !== name),
        );
        const used = speaks ? [] : await namesInUse(db, account, [name]);
        if (used.length > 0) throw new Refused(inUse(name, new Set(used.map(({ product }) => product))));
        await removeDomain(db, name);
        return { name };
      });
    },

    chooseProvider(command, account, provider) {
      return runCommand(kit, command, async (db) => {
        const { rowCount } = await db.query('UPDATE accounts SET certificate_provider = $2 WHERE id = $1', [
          account,
          provider,
        ]);
        if (rowCount !== 1) throw new NotFound();
        // The account is locked by now: a migration that begins in this moment is seen, or sees what was chosen.
        await refuseMoving(db, account);
        return { account, provider };
      });
    },
  };

  /** A wildcard that a living certificate bears stays allowed where it comes from. */
  async function keepWildcards(db: Queryable, account: string, name: string, at: Instant): Promise<void> {
    const used = (await namesInUse(db, account, [name])).filter(({ wildcard }) => wildcard);
    const otherwise = await providerOf(db, account, certificates);
    for (const provider of new Set(used.map((one) => one.provider ?? otherwise)))
      await addWildcard(db, name, provider, at);
  }
}

async function isAccount(db: Queryable, account: string): Promise<boolean> {
  const { rows } = await db.query('SELECT 1 FROM accounts WHERE id = $1', [account]);
  return rows.length > 0;
}

/** A registration takes all names below it from everybody else: under such a suffix (github.io) they are other people's. */
function suffixOfACompany(name: string): { code: string; detail: string } | undefined {
  if (getDomain(name, { allowPrivateDomains: true }) !== null) return undefined;
  const detail = `${name} is a suffix under which a company gives names to others: register a domain under it.`;
  return { code: 'name-is-public-suffix', detail };
}

function held(name: string) {
  const detail = `Another customer holds ${name}, a domain above it or one below it. Ask the operator if it is yours.`;
  return refuse('name-taken', detail, { name });
}

function inUse(name: string, products: ReadonlySet<string>) {
  const detail = `${products.size} living certificates have names under ${name}: it is removed once they have ended.`;
  return refuse('domain-in-use', detail, { name, products: products.size });
}
