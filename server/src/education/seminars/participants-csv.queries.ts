import { sql } from 'kysely';
import { dayOf } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { csvOf } from '../../kernel/http/csv.ts';
import { defineLoader } from '../../kernel/loader.ts';
import type { SeminarRow } from './seminar.rows.ts';
import type { SeminarTables } from './seminars.tables.ts';

const WORDS = {
  sv: { head: ['Person', 'Namn', 'Enhet', 'Plats'], seated: 'har plats', waiting: 'väntar', there: 'var med', absent: '' },
  en: { head: ['Person', 'Name', 'Unit', 'Place'], seated: 'has a place', waiting: 'waits', there: 'was there', absent: '' },
} as const;

type Participant = { seminarId: string; person: string; name: string; unitName: string | null; seated: boolean; attended: string[] };

const participantsOf = defineLoader<string, Participant[]>(async (context, seminarIds) => {
  const rows = await projection<SeminarTables>(context.em)
    .selectFrom('seminar_place as place')
    .innerJoin('person', 'person.id', 'place.personId')
    .leftJoin('organisation_node as unit', 'unit.id', 'place.unitId')
    .select([
      'place.seminarId',
      sql<string>`coalesce(person.email, person.subject)`.as('person'),
      'person.name',
      'unit.name as unitName',
      sql<boolean>`place."seatedAt" is not null`.as('seated'),
      sql<string[]>`array(select attendance."sessionId"::text from seminar_attendance attendance
        join seminar_session session on session.id = attendance."sessionId"
        where session."seminarId" = place."seminarId" and attendance."personId" = place."personId")`.as('attended'),
    ])
    .where('place.seminarId', 'in', [...seminarIds])
    .where('place.leftAt', 'is', null)
    .orderBy('place.number')
    .execute();
  return Map.groupBy(rows, ({ seminarId }) => seminarId);
});

/**
 * Those who have a place in a seminar or wait for one, with the meetings they were at, as CSV; its first column names people as `enlistInSeminar` reads them.
 * Only the heading for who does not hold it. One statement however many seminars.
 */
export async function participantsCsv(context: Context, { id, viewerHolds, sessions }: SeminarRow): Promise<string> {
  const words = WORDS[context.locale];
  const held = sessions.filter(({ cancelledAt }) => !cancelledAt);
  const participants = viewerHolds ? ((await participantsOf(context, id)) ?? []) : [];
  return csvOf([
    [...words.head, ...held.map(({ startsAt }) => dayOf(startsAt))],
    ...participants.map(({ person, name, unitName, seated, attended }) => [
      person,
      name,
      unitName ?? '',
      seated ? words.seated : words.waiting,
      ...held.map((session) => (attended.includes(session.id) ? words.there : words.absent)),
    ]),
  ]);
}
