import { sql } from 'kysely';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { EducationTables } from './education.tables.ts';

/** People by e-mail address or by their id at the identity provider, keyed by it in lower case. A name that two people answer to names nobody. */
export async function peopleNamed(context: Context, names: readonly string[]): Promise<Map<string, string>> {
  const wanted = names.map((name) => name.toLowerCase());
  const rows = await projection<EducationTables>(context.em)
    .selectFrom('person')
    .select(['id', sql<string>`lower(person.subject)`.as('subject'), sql<string | null>`lower(person.email)`.as('email')])
    .where((eb) => eb.or([eb(sql`lower(person.subject)`, 'in', wanted), eb(sql`lower(person.email)`, 'in', wanted)]))
    .execute();
  const found = Map.groupBy(
    rows.flatMap(({ id, subject, email }) => [subject, email].flatMap((name) => (name === null ? [] : [{ id, name }]))),
    ({ name }) => name,
  );
  return new Map(
    wanted.flatMap((name) => {
      const ids = new Set(found.get(name)?.map(({ id }) => id));
      const [only] = ids;
      return ids.size === 1 && only ? [[name, only] as const] : [];
    }),
  );
}
