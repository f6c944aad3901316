import { sql, type RawBuilder, type SqlBool } from 'kysely';

/**
 * The condition that a row with a validity interval is valid on a day: `validFrom` is the first day, `validTo` the first day after.
 * @param alias table or alias of the statement
 * @param day YYYY-MM-DD
 */
export function validOn(alias: string, day: string): RawBuilder<SqlBool> {
  const from = sql.ref(`${alias}.validFrom`);
  const to = sql.ref(`${alias}.validTo`);
  return sql<SqlBool>`(${from} <= ${day}::date and (${to} is null or ${to} > ${day}::date))`;
}
