import { addMonths } from 'shared/time/add-months.ts';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { fulfilByCompetence } from '../fulfil-requirements.ts';
import type { OwnEnrolment } from '../lock-enrolment.ts';
import { CompetenceEvidence } from './competence-evidence.entity.ts';
import { programmesAt } from './programmes-at.queries.ts';
import { noteCompetencies } from './write-competencies.ts';

type Shown = Pick<
  CompetenceEvidence,
  'personId' | 'competencyId' | 'level' | 'source' | 'enrolmentId' | 'confirmationId' | 'shownOn' | 'validUntil'
>;

/**
 * Notes what somebody has shown by a course that has just been completed, in that very transaction: the levels that the programmes say, as they are read where
 * the person works.
 */
export async function evidenceOfCourse(context: Context, { enrolment, outline }: OwnEnrolment): Promise<void> {
  const shownOn = today(context.clock);
  const programmes = await programmesAt(context, enrolment.unitId ?? null);
  const built = programmes.flatMap(({ artefactId, competencies, courses }) =>
    courses
      .filter((course) => course.artefactId === enrolment.artefactId)
      .flatMap(({ builds }) => builds)
      .flatMap(({ competencyId, level }) => {
        const competency = competencies.find(({ id }) => id === competencyId);
        return competency ? [{ ...competency, artefactId, level }] : [];
      }),
  );
  await noteCompetencies(context, built, 'KEEP');
  const highest = new Map(built.toSorted((a, b) => a.level - b.level).map(({ id, level }) => [id, level]));
  const rest = {
    personId: enrolment.personId,
    enrolmentId: enrolment.id,
    confirmationId: null,
    shownOn,
    validUntil: outline.validityMonths ? addMonths(shownOn, outline.validityMonths) : null,
  };
  await writeEvidence(
    context,
    [...highest].map(([competencyId, level]) => ({ ...rest, competencyId, level, source: 'COURSE' as const })),
  );
}

/** Notes levels that have been shown, and closes what was required of them. */
export async function writeEvidence(context: Context, shown: readonly Shown[]): Promise<void> {
  const { em } = context;
  for (const each of shown) {
    const row = em.create(CompetenceEvidence, { id: crypto.randomUUID(), ...each });
    record(context, {
      action: 'COMPETENCE_SHOWN',
      objectType: 'CompetenceEvidence',
      objectId: row.id,
      details: { competency: row.competencyId, level: row.level, source: row.source },
    });
    await em.flush();
    await fulfilByCompetence(context, row);
  }
}
