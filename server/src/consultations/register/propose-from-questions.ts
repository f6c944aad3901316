import { sql } from 'kysely';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import { proposalsFor, proposalThreshold, type Proposal } from 'shared/consultations/register/proposal-thresholds.ts';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { derivedUuid } from '../../kernel/derived-uuid.ts';
import { openTasks, type NewTask } from '../../tasks/open-task.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';
import type { Consult } from '../consult.entity.ts';

/**
 * Tells the editors of the answering unit when a topic has had so many questions in a calendar year that a course or an evaluation is worth while. It says that
 * the threshold is reached and no count. Called once an answer is written, in its transaction; what is open already is not opened twice.
 */
export async function proposeFromQuestions(context: Context, { answeringUnitId, topic, track }: Consult): Promise<void> {
  if (!answeringUnitId) return;
  await context.em.flush();
  const year = Number(today(context.clock).slice(0, 4));
  const count = await projection<ConsultationsTables>(context.em)
    .selectFrom('consult')
    .select([
      sql<number>`count(*)::int`.as('asked'),
      sql<number>`(count(*) filter (where "knowledgeMissing" and "firstAnsweredAt" is not null))::int`.as('missing'),
    ])
    .where('answeringUnitId', '=', answeringUnitId)
    .where('topic', '=', topic)
    .where('track', '=', track)
    .where('state', 'not in', ['DRAFT', 'VOID', 'WITHDRAWN'])
    .where('quarantined', '=', false)
    .where(sql<boolean>`extract(year from "submittedAt" at time zone 'Europe/Stockholm') = ${year}`)
    .executeTakeFirstOrThrow();
  const { sv, en } = consultTopics[topic];
  const taskOf = (kind: Proposal): NewTask => ({
    kind,
    owner: { role: 'CENTRE_EDITOR', organisationNodeId: answeringUnitId },
    subjectType: 'ConsultTopic',
    subjectId: derivedUuid(`${kind} ${topic} ${track} ${year} ${answeringUnitId}`),
    link: `/konsultation/statistik?spar=${track}&per=TOPIC`,
    parameters: { topic: { sv, en }, threshold: proposalThreshold(kind, track), year },
  });
  await openTasks(context, proposalsFor(count, track).map(taskOf));
}
