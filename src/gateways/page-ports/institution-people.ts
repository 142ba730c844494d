import type { InstitutionPorts } from '../../pages/my/institution/ports';
import { type PersonRow, personOf, selectPeople } from '../api-ports/person-rows';
import type { Queryable } from '../postgres/pool';

/** More than any institution names; who is beyond is found by the API. */
const MOST = 200;

export function institutionPeople(pool: Queryable): Pick<InstitutionPorts, 'people' | 'person'> {
  return {
    async people({ account }) {
      const { rows } = await pool.query<PersonRow>(
        `${selectPeople} WHERE p.account_id = $1 AND p.state <> 'removed' ORDER BY p.role, lower(p.name), p.id LIMIT ${MOST}`,
        [account.id],
      );
      return rows.map(personOf);
    },

    async person({ account }, id) {
      const { rows } = await pool.query<PersonRow>(
        `${selectPeople} WHERE p.account_id = $1 AND p.id = $2 AND p.state <> 'removed'`,
        [account.id, id],
      );
      return rows[0] && personOf(rows[0]);
    },
  };
}
