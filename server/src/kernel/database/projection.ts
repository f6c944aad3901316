import type { EntityManager } from '@mikro-orm/core';
import type { InferKyselyDB, SqlEntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';

/** Table types of entity schemas: `type Tables = TablesOf<typeof CourseSchema | typeof EnrolmentSchema>`. */
export type TablesOf<Schemas extends { name: string }> = InferKyselyDB<Schemas, { columnNamingStrategy: 'property' }>;

/** The typed query builder for reads, in the current transaction if there is one. */
export function projection<Tables>(em: EntityManager): Kysely<Tables> {
  return (em as SqlEntityManager).getKysely<Tables>() as Kysely<Tables>;
}
