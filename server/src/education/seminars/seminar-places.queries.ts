import { sql } from 'kysely';
import { definePages, pagesByOwner, type Page } from '../../kernel/connection.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { PlaceRow } from './seminar.rows.ts';
import type { SeminarTables } from './seminars.tables.ts';

/** Those who have a place in a seminar or wait for one, in the order they asked. For those who hold it. */
export const placesOfSeminar = definePages<PlaceRow>(async (context, seminarIds, args) => {
  const query = projection<SeminarTables>(context.em)
    .selectFrom('seminar_place as place')
    .innerJoin('person', 'person.id', 'place.personId')
    .leftJoin('organisation_node as unit', 'unit.id', 'place.unitId')
    .select([
      'place.id',
      'place.personId',
      'person.name',
      'person.professionCode',
      'unit.name as unitName',
      'place.number',
      sql<boolean>`place."seatedAt" is not null`.as('seated'),
      sql<string[]>`array(select attendance."sessionId"::text from seminar_attendance attendance
        join seminar_session session on session.id = attendance."sessionId"
        where session."seminarId" = place."seminarId" and attendance."personId" = place."personId")`.as('attended'),
      sql<string>`place.number::text`.as('sortKey'),
    ])
    .where('place.seminarId', 'in', [...seminarIds])
    .where('place.leftAt', 'is', null);
  const key = {
    by: sql.ref('place.number'),
    id: sql.ref<string>('place.id'),
    cast: 'int',
    owner: sql.ref<string>('place.seminarId'),
  } as const;
  return (await pagesByOwner(context, query as never, args, key)) as unknown as ReadonlyMap<string, Page<PlaceRow>>;
});
