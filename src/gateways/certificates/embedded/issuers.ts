import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { Instant } from '../../../domain/calendar';
import type { Queryable } from '../../postgres/pool';
import type { Vault } from '../../vault';
import { createIssuer, type Material } from './issuer';
import { generationAt, type Made, makeIssuing, makeRoot, nameOfIssuing } from './making';

export const ROOT = 'root';

export interface IssuersSettings {
  db: Queryable;
  vault: Vault;
  brand: string;
  publicUrl: string;
}

export interface Issuing extends Material {
  sign: ReturnType<typeof createIssuer>['sign'];
}

/** The keys of the authority, made when they are first needed, by whichever process comes first. */
export class Issuers {
  private readonly known = new Map<string, Promise<Material | undefined>>();
  private readonly ready = new Map<string, Promise<Issuing>>();

  private constructor(
    private readonly settings: IssuersSettings,
    readonly root: Material,
  ) {}

  /** @param now the root's validity begins then, if there is none yet */
  static async open(settings: IssuersSettings, now: Instant): Promise<Issuers> {
    const issuers = new Issuers(settings, await kept(settings, ROOT, () => makeRoot(settings, now)));
    await issuers.signingAt(now);
    return issuers;
  }

  /** The intermediate that signs at an instant; undefined before the root began and when it is too near its end. */
  async signingAt(at: Instant): Promise<Issuing | undefined> {
    const generation = generationAt(this.root.certificate, at);
    if (generation === undefined) return undefined;
    const name = nameOfIssuing(generation);
    const there = this.ready.get(name);
    if (there) return there;
    const issuing = kept(this.settings, name, () => makeIssuing(this.root, generation, this.settings)).then(
      (material) => ({ ...material, sign: createIssuer(material).sign }),
    );
    this.ready.set(name, issuing);
    // What failed is tried again by whoever comes next.
    issuing.catch(() => this.ready.delete(name));
    return issuing;
  }

  async named(name: string): Promise<Material | undefined> {
    if (name === ROOT) return this.root;
    const there = this.known.get(name);
    if (there) return there;
    const found = read(this.settings, name);
    this.known.set(name, found);
    const forget = () => this.known.delete(name);
    found.then((material) => material ?? forget(), forget);
    return found;
  }

  async names(): Promise<string[]> {
    const { rows } = await this.settings.db.query<{ name: string }>('SELECT name FROM ca_issuers ORDER BY name');
    return rows.map(({ name }) => name);
  }
}

/** What is kept under a name; made once, whoever else makes it at the same time. */
async function kept(settings: IssuersSettings, name: string, make: () => Promise<Made>): Promise<Material> {
  const found = await read(settings, name);
  if (found) return found;
  const { certificate, privateKey } = await make();
  const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' });
  const sealed = settings.vault.seal(pkcs8, certificate.raw);
  await settings.db.query(
    'INSERT INTO ca_issuers (name, certificate, sealed_key) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING',
    [name, certificate.raw, sealed],
  );
  const winner = await read(settings, name);
  if (!winner) throw new Error(`The issuer ${name} was made and is not there.`);
  return winner;
}

async function read({ db, vault, publicUrl }: IssuersSettings, name: string): Promise<Material | undefined> {
  const { rows } = await db.query<{ certificate: Buffer; sealed_key: Buffer }>(
    'SELECT certificate, sealed_key FROM ca_issuers WHERE name = $1',
    [name],
  );
  const [row] = rows;
  if (!row) return undefined;
  const certificate = new X509Certificate(row.certificate);
  const key = vault.open(row.sealed_key, row.certificate);
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  if (!certificate.checkPrivateKey(privateKey)) throw new Error(`The key of the issuer ${name} is not its own.`);
  return { name, certificate, privateKey, publicUrl };
}
