import type { Phase } from '../../domain/life';
import { addJobs } from './jobs';
import type { Queryable } from './pool';

/** Tells an account's certificate products something, however many they are. @param over whom it does not reach any more */
export function tellCertificateProducts(
  db: Queryable,
  account: string,
  message: object,
  over: readonly Phase[],
): Promise<void> {
  return addJobs(
    db,
    'signal',
    `SELECT json_build_object('product', p.id, 'message', $2::json)
     FROM products p WHERE p.account_id = $1 AND p.kind = 'certificate' AND p.state <> ALL ($3)`,
    [account, JSON.stringify(message), over],
  );
}
