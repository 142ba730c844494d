import type { Config } from '../config';
import type { CertificateProvider } from '../domain/certificate-provider';
import type { SupportKit } from '../gateways/api-ports/support';
import type { Queryable } from '../gateways/postgres/pool';
import { createReplyAddresses } from '../gateways/support/reply-addresses';
import { deskLocale } from './desk-locale';
import { secretOf } from './secrets';

/** Who answers which requests, and how replies find back, as the installation is configured. */
export async function supportKit(
  { env }: Pick<Config, 'env'>,
  providers: readonly CertificateProvider[],
  db: Queryable,
  readMail: SupportKit['readMail'],
): Promise<SupportKit> {
  const { ACCOUNT_MANAGER_NAME: name, ACCOUNT_MANAGER_EMAIL: email, SUPPORT_REPLY_ADDRESS: base } = env;
  return {
    readMail,
    desks: {
      providers,
      defaultProvider: env.CERTIFICATE_AUTHORITY,
      serviceDesk: env.SERVICE_DESK_EMAIL ?? env.SUPPORT_EMAIL,
      brand: env.BRAND_NAME,
      ...(name !== undefined && email !== undefined && { accountManager: { name, email } }),
    },
    passingOn: {
      providers,
      deskLocale: deskLocale(env),
      domain: (base ?? env.SUPPORT_EMAIL).split('@')[1] ?? 'localhost',
      ...(base !== undefined && { replies: createReplyAddresses(base, await secretOf(db, 'support-replies')) }),
    },
  };
}
