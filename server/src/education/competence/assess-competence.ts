import { momentOf, type AssessmentMoment } from 'shared/education/competence/competence-standing.ts';
import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import { withoutTranslations } from 'shared/text/localised.ts';
import { dayOf, today } from '../../kernel/clock.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { idOf } from '../../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import type { Enrolment } from '../enrolment.entity.ts';
import { lockEnrolment } from '../lock-enrolment.ts';
import { CompetenceAssessment } from './competence-assessment.entity.ts';
import type { AssessCompetenceInput } from './competence.inputs.ts';
import { canAssess } from './competence.policy.ts';
import { programmesAt, type CompetencyRead, type ProgrammeRead } from './programmes-at.queries.ts';
import { noteCompetencies } from './write-competencies.ts';

type Result = { saved: number; errors: UserErrorRow[] };
type Found = { programme: ProgrammeRead; competency: CompetencyRead; level: number };

/**
 * Notes what somebody says they can do, on the scale as it reads where they work. Around a course it is said once before, once after and once three months
 * later: when follows from the course. By itself it may be said as often as one likes.
 */
export function assessCompetence(context: Context, input: AssessCompetenceInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { locale, viewer } = context;
    const own = input.enrolmentId ? await lockEnrolment(context, input.enrolmentId) : null;
    if (!canAssess(viewer) || (input.enrolmentId && !own)) return refused(userError('NotFound', locale, 'notFound', ['enrolmentId']));
    const unitId = own?.enrolment.unitId ?? viewer.unitId;
    const found = foundIn(await programmesAt(context, unitId ?? null), input.answers);
    if (!found) return refused(userError('NotFound', locale, 'notFound', ['answers']));
    const wrong = found.findIndex(({ competency, level }) => !competency.scale.some((step) => step.level === level));
    if (wrong >= 0) return refused(userError('InvalidInput', locale, 'chooseOne', ['answers', String(wrong), 'level']));
    const around = own ? { enrolment: own.enrolment, moment: momentAround(context, own.enrolment) } : null;
    return { saved: await save(context, { found, unitId: unitId ?? null, around }), errors: [] };
  });
}

/** The competencies named, each once; null where one of them is not read there. */
function foundIn(programmes: readonly ProgrammeRead[], answers: AssessCompetenceInput['answers']): Found[] | null {
  const known = new Map(
    programmes.flatMap((programme) => programme.competencies.map((competency) => [competency.id, { programme, competency }] as const)),
  );
  const found = answers.flatMap(({ competencyId, level }) => {
    const there = known.get(idOf('Competency', competencyId) ?? '');
    return there ? [{ ...there, level }] : [];
  });
  const distinct = new Set(found.map(({ competency }) => competency.id));
  return found.length === 0 || found.length < answers.length || distinct.size < found.length ? null : found;
}

type Around = { enrolment: Enrolment; moment: AssessmentMoment };

async function save(
  context: Context,
  { found, unitId, around }: { found: readonly Found[]; unitId: string | null; around: Around | null },
): Promise<number> {
  const { clock, em, viewer } = context;
  if (viewer.kind === 'GUEST') return 0;
  await noteCompetencies(
    context,
    found.map(({ programme: { artefactId }, competency }) => ({ ...competency, artefactId })),
    'KEEP',
  );
  const said = around ? await em.find(CompetenceAssessment, { enrolmentId: around.enrolment.id, moment: around.moment }) : [];
  const fresh = found.filter(({ competency }) => !said.some(({ competencyId }) => competencyId === competency.id));
  for (const { programme, competency, level } of fresh) {
    const row = em.create(CompetenceAssessment, {
      id: crypto.randomUUID(),
      personId: viewer.personId,
      competencyId: competency.id,
      level,
      moment: around?.moment ?? 'ANY_TIME',
      enrolmentId: around?.enrolment.id ?? null,
      unitId,
      versionId: programme.versionId,
      scaleHash: scaleHash(competency),
      assessedAt: clock.now(),
    });
    record(context, {
      action: 'COMPETENCE_ASSESSED',
      objectType: 'CompetenceAssessment',
      objectId: row.id,
      details: { competency: competency.id, moment: row.moment },
    });
  }
  await em.flush();
  return fresh.length;
}

function momentAround({ clock }: Context, { completedAt }: Enrolment): AssessmentMoment {
  return momentOf(completedAt ? dayOf(completedAt) : null, today(clock));
}

/** Hash of what the levels mean in Swedish: another translation is the same scale. */
function scaleHash({ scale }: Pick<CompetencyRead, 'scale'>): string {
  return sha256Hex(canonicalJson(withoutTranslations(scale)));
}

function refused(error: UserErrorRow): Result {
  return { saved: 0, errors: [error] };
}
