import { sql } from 'kysely';
import type { LikeIt } from 'shared/consultations/reuse/publication-check.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { Consult } from '../consult.entity.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';

/** How many questions of the same healthcare region are like one: on its topic in its track, and of those with patients of its age band and sex. One statement. */
export async function likeIt(
  { em }: Context,
  {
    requesterHealthcareRegionId = null,
    topic,
    track,
    ageBand = null,
    sex = null,
  }: Pick<Consult, 'topic' | 'track' | 'ageBand' | 'sex' | 'requesterHealthcareRegionId'>,
): Promise<LikeIt> {
  return projection<ConsultationsTables>(em)
    .selectFrom('consult')
    .select([
      sql<number>`count(*)::int`.as('onTopic'),
      sql<number>`(count(*) filter (where "ageBand" is not distinct from ${ageBand} and sex is not distinct from ${sex}))::int`.as(
        'alsoAgeAndSex',
      ),
    ])
    .where('requesterHealthcareRegionId', '=', requesterHealthcareRegionId)
    .where('topic', '=', topic)
    .where('track', '=', track)
    .where('submittedAt', 'is not', null)
    .where('state', 'not in', ['VOID', 'WITHDRAWN'])
    .executeTakeFirstOrThrow();
}
