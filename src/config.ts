import { isIP } from 'node:net';
import { z } from 'zod';
import { locales } from './domain/account';
import type { Seller } from './domain/invoice-document';

const list = (entry: z.ZodString | z.ZodEmail) =>
  z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .pipe(z.array(entry));
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const masterKey = z.string().regex(/^[0-9a-f]{64}$/i, '64 hexadecimal digits: openssl rand -hex 32');
const port = z.coerce.number().int().min(0).max(65_535);

function isProxy(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, more] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return (
    most !== undefined && more === undefined && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
}

const environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s:]+:\d+$/, 'host:port'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  /** where a worker serves its measurements; without it, nowhere */
  METRICS_ADDRESS: z
    .string()
    .regex(/^[^\s:]+:\d+$/, 'host:port')
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  MAIL_FROM: z.string().min(3).default('Perennial <noreply@perennial.example>'),
  PORT: port.default(8080),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  /** whose word is taken for where a request comes from (X-Forwarded-For): addresses, networks, or names of kinds of them */
  TRUSTED_PROXIES: list(
    z.string().refine(isProxy, 'addresses or networks, such as 10.0.0.0/8, or loopback, linklocal, uniquelocal'),
  ).default([]),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** the built-in fakes of registrars, banks and card networks can be told to fail */
  SANDBOX: flag.default(true),
  /** accounts can be given a clock of their own; never without SANDBOX, and beside real provisioning only if it says so */
  TEST_CLOCKS: flag.optional(),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().positive().default(6_000),
  /** milliseconds by which the wake-ups of reminders and issues are spread at most */
  SPREAD_MS: z.coerce.number().int().min(0).max(30_000).default(30_000),
  PROVISIONER_URL: z.url().optional(),
  PROVISIONER_SECRET: z.string().startsWith('whsec_').optional(),
  /** webhooks may go to addresses inside, and without TLS */
  WEBHOOKS_ALLOW_PRIVATE: flag.default(false),
  /** it may be looked for installed certificates at addresses inside */
  ENDPOINTS_ALLOW_PRIVATE: flag.default(false),
  /** 32 bytes, hexadecimal: private keys are encrypted under it; the same for every process, and kept with the backups */
  MASTER_KEY: masterKey.optional(),
  /** where that key is kept instead, made at the first start */
  MASTER_KEY_FILE: z.string().min(1).optional(),
  /** while the master key is being changed: opens too, and seals nothing */
  MASTER_KEY_PREVIOUS: masterKey.optional(),
  MASTER_KEY_PREVIOUS_FILE: z.string().min(1).optional(),
  /** calendar years for which invoices are kept after that of their issue, instead of what data/retention.json says */
  RETENTION_YEARS: z.coerce.number().int().min(1).max(30).optional(),
  /** where the codec server listens */
  CODEC_LISTEN: z
    .string()
    .regex(/^\S+:\d+$/, 'host:port')
    .default('127.0.0.1:8234'),
  /** of the Temporal UIs that may ask it, with commas between them */
  CODEC_UI_ORIGINS: list(z.string().regex(/^https?:\/\/[^/\s]+$/, 'origins, such as http://127.0.0.1:8233')).default([
    'http://127.0.0.1:8233',
  ]),
  /** by which customers name this issuer in CAA and validation records */
  ISSUER_DOMAIN: z.string().min(4).default('perennial.example'),
  /** whom to ask for the name servers of a domain; the system's by default, in the sandbox its own */
  DNS_RESOLVER: z
    .string()
    .regex(/^[^\s]+(:\d+)?$/, 'address or address:port')
    .optional(),
  /** whether the name servers of a domain are asked themselves; not where only the resolver can be reached */
  DNS_AUTHORITATIVE: flag.default(true),
  /** the provider that offers are issued by now; a certificate is replaced by the one that issued it */
  CERTIFICATE_AUTHORITY: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'the name of a provider')
    .default('embedded'),
  ACME_DIRECTORY_URL: z.url({ protocol: /^https$/ }).optional(),
  /** mail addresses that the authority may write to, with commas between them */
  ACME_CONTACT: list(z.email()).default([]),
  /** external account binding, as the authority gave it */
  ACME_EAB_KID: z.string().min(1).optional(),
  ACME_EAB_HMAC_KEY: z
    .string()
    .regex(/^[\w-]+$/, 'base64url, as the authority gave it')
    .optional(),
  /** PEM of what the authority's TLS is checked with, where it is no public one */
  ACME_TRUSTED_CA_FILE: z.string().min(1).optional(),
  /** by which CAA records permit the authority */
  ACME_CAA_IDENTITIES: list(z.string().min(4)).default([]),
  /** JSON: the certificate providers of this installation, with their authorities, ticket desks and documentation */
  CERTIFICATE_PROVIDERS_FILE: z.string().min(1).optional(),
  /** the engine's own zone, delegated to its name server: where ACME challenges of customers' domains lead */
  DCV_ZONE: z
    .string()
    .regex(/^([a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/, 'a domain name in lower case, such as dcv.example.com')
    .max(150)
    .optional(),
  /** where the zone's name server listens */
  DCV_DNS_LISTEN: z
    .string()
    .regex(/^\S+:\d+$/, 'host:port')
    .optional(),
  /** of the zone's name servers in the world, with commas between them: those of ns.<DCV_ZONE> */
  DCV_DNS_ADDRESSES: list(z.string().refine((address) => isIP(address) !== 0, 'IP addresses')).default([]),
  /** JSON: the brands that this installation shows itself under, instead of the one of BRAND_NAME and SUPPORT_EMAIL */
  BRANDS_FILE: z.string().min(1).optional(),
  /** shows the buttons that the law wants for consumers, unless a brand says otherwise */
  SELLS_TO_CONSUMERS: flag.default(true),
  BRAND_NAME: z.string().default('Perennial'),
  SUPPORT_EMAIL: z.email().default('support@perennial.example'),
  /** where requests about contracts go, and technical ones for which no provider has a ticket desk; SUPPORT_EMAIL */
  SERVICE_DESK_EMAIL: z.email().optional(),
  /** replies to support mails come to `local+token@domain`; what leads there is handed over by the operator's mail server */
  SUPPORT_REPLY_ADDRESS: z
    .email()
    .regex(/^[^@+]{1,18}@/, 'at most 18 characters before the @, and no +: a token is added')
    .optional(),
  /** who looks after the contracts of accounts that have nobody of their own */
  ACCOUNT_MANAGER_NAME: z.string().min(1).max(200).optional(),
  ACCOUNT_MANAGER_EMAIL: z.email().optional(),
  /** JSON: the policies of the certificate service with their versions, instead of the built-in ones */
  POLICIES_FILE: z.string().min(1).optional(),
  /** who looks after contracts, where signed copies and letters go (lines with | between them), and whom to write to */
  CONTRACT_TEAM: z.string().min(1).optional(),
  CONTRACT_ADDRESS: z.string().min(1).optional(),
  CONTRACT_EMAIL: z.email().optional(),
  /** of letters to the operator's desks; the country's unless it is said */
  DESK_LOCALE: z.enum(locales).optional(),
  /** what DESK_LOCALE was called when contracts alone had a desk */
  CONTRACT_LOCALE: z.enum(locales).optional(),
  SELLER_NAME: z.string().default('Perennial GmbH'),
  SELLER_STREET: z.string().default('Dauerweg 1'),
  SELLER_POSTAL_CODE: z.string().default('10115'),
  SELLER_CITY: z.string().default('Berlin'),
  SELLER_COUNTRY: z.string().length(2).default('DE'),
  SELLER_TIME_ZONE: z.string().default('Europe/Berlin'),
  SELLER_VAT_ID: z.string().default('DE123456789'),
  SELLER_EMAIL: z.email().default('billing@perennial.example'),
  SELLER_IBAN: z.string().default('DE02120300000000202051'),
  SELLER_BIC: z.string().default('BYLADEM1001'),
  /** the seller's page at PayPal, such as https://paypal.me/example; without it PayPal is offered nowhere */
  SELLER_PAYPAL: z.preprocess((given) => (given === '' ? undefined : given), z.url({ protocol: /^https$/ }).optional()),
  SELLER_CREDITOR_ID: z.string().default('DE98ZZZ09999999999'),
});

export type Environment = z.infer<typeof environment>;

export interface Config {
  env: Environment;
  seller: Seller;
  /** where people reach the API and the pages */
  publicUrl: string;
}

/** Reads the environment once. @throws Error that names every fault at once. */
export function readConfig(source: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(source);
  const faults = (parsed.error?.issues ?? []).map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  faults.push(...missingBeside(source).map(([name, other]) => `  ${name}: needed with ${other}`));
  if (!parsed.success || faults.length > 0) throw new Error(`The configuration is faulty:\n${faults.join('\n')}`);
  const env = parsed.data;
  const seller: Seller = {
    name: env.SELLER_NAME,
    street: env.SELLER_STREET,
    postalCode: env.SELLER_POSTAL_CODE,
    city: env.SELLER_CITY,
    country: env.SELLER_COUNTRY,
    vatId: env.SELLER_VAT_ID,
    email: env.SELLER_EMAIL,
    timeZone: env.SELLER_TIME_ZONE,
    iban: env.SELLER_IBAN,
    bic: env.SELLER_BIC,
    creditorId: env.SELLER_CREDITOR_ID,
    ...(env.SELLER_PAYPAL !== undefined && { paypal: env.SELLER_PAYPAL }),
  };
  return { env, seller, publicUrl: env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}` };
}

/** What is set only together: the second is no use without the first. */
const together = [
  ['PROVISIONER_SECRET', 'PROVISIONER_URL'],
  ['ACME_DIRECTORY_URL', 'CERTIFICATE_AUTHORITY=acme'],
  ['DCV_ZONE', 'ACME_DIRECTORY_URL'],
  ['ACME_EAB_HMAC_KEY', 'ACME_EAB_KID'],
  ['ACME_EAB_KID', 'ACME_EAB_HMAC_KEY'],
  ['DCV_ZONE', 'DCV_DNS_LISTEN'],
  ['DCV_DNS_ADDRESSES', 'DCV_DNS_LISTEN'],
  ['ACCOUNT_MANAGER_EMAIL', 'ACCOUNT_MANAGER_NAME'],
  ['ACCOUNT_MANAGER_NAME', 'ACCOUNT_MANAGER_EMAIL'],
] as const;

function missingBeside(source: Record<string, string | undefined>) {
  return together.filter(([name, other]) => {
    // A file may describe a provider of that name, too: whether it does is seen when it is read.
    if (other === 'CERTIFICATE_AUTHORITY=acme' && source['CERTIFICATE_PROVIDERS_FILE'] !== undefined) return false;
    const [key = '', value] = other.split('=');
    const isSet = value === undefined ? source[key] !== undefined : source[key] === value;
    return isSet && source[name] === undefined;
  });
}
