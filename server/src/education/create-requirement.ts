import { requirementSchema } from 'shared/education/requirement-input.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { organisationNodeIdOf } from '../organisation/organisation.queries.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { Competency } from './competence/competency.entity.ts';
import { concernedStaff } from './concerned-staff.queries.ts';
import { readCourse } from './course.queries.ts';
import { isAskedAlready } from './is-asked-already.ts';
import { openCycles } from './open-cycles.ts';
import { planRefresh } from './refresh-daily.ts';
import type { CreateRequirementInput } from './requirement.inputs.ts';
import { Requirement } from './requirement.entity.ts';
import { canRequire } from './requirement.policy.ts';
import { requirementById, type RequirementRow } from './requirement.queries.ts';

type Result = { requirement: RequirementRow | null; assigned: number; errors: UserErrorRow[] };

/** Asks staff to take a course, or to show a level of a competency: whom, how soon, how often again. All whom it concerns today get their first cycle at once. */
export function createRequirement(context: Context, input: CreateRequirementInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, em, locale, viewer } = context;
    const organisationNodeId = organisationNodeIdOf(input.organisationId);
    const scope = organisationNodeId ? await scopeOf(em, organisationNodeId) : [];
    if (!organisationNodeId || viewer.kind === 'GUEST' || !canRequire(viewer, scope))
      return refused([userError('NotFound', locale, 'notFound', ['organisationId'])]);
    const { asked, error } = await askedBy(context, input);
    const { value, errors } = parseInput(requirementSchema, input.rule, locale);
    const wrong = [...(error ? [error] : []), ...(errors ?? []).map((each) => ({ ...each, path: ['rule', ...each.path] }))];
    if (!asked || errors) return refused(wrong);
    if (await isAskedAlready(context, { ...asked, ...value, organisationNodeId }))
      return refused([userError('InvalidInput', locale, 'requirementExists', [asked.competencyId ? 'competencyId' : 'courseId'])]);
    const requirement = em.create(Requirement, {
      id: crypto.randomUUID(),
      ...asked,
      organisationNodeId,
      ...value,
      createdAt: clock.now(),
      createdById: viewer.personId,
    });
    record(context, {
      action: 'REQUIREMENT_CREATED',
      objectType: 'Requirement',
      objectId: requirement.id,
      details: { artefact: asked.artefactId, competency: asked.competencyId, node: organisationNodeId },
    });
    await em.flush();
    const opened = await openCycles(context, requirement, await concernedStaff(context, requirement), 'RULE');
    await planRefresh(context, requirement);
    return { requirement: await requirementById(context, requirement.id), assigned: opened.size, errors: [] };
  });
}

type Asked = { artefactId: string; competencyId: string | null; level: number | null };
type Answer = { asked: Asked; error?: never } | { asked: null; error: UserErrorRow };

/** What is asked for: a course in use, or a level that a competency has. */
async function askedBy(context: Context, input: CreateRequirementInput): Promise<Answer> {
  const { em, locale } = context;
  if (typeof input.competencyId === 'string') {
    const id = idOf('Competency', input.competencyId);
    const competency = id ? await em.findOne(Competency, id) : null;
    if (!competency) return { asked: null, error: userError('NotFound', locale, 'chooseCompetency', ['competencyId']) };
    const level = competency.scale.find((step) => step.level === input.level)?.level;
    if (level === undefined) return { asked: null, error: userError('InvalidInput', locale, 'chooseLevel', ['level']) };
    return { asked: { artefactId: competency.artefactId, competencyId: competency.id, level } };
  }
  const courseId = idOf('Course', input.courseId ?? '');
  const course = courseId ? await readCourse(context, { id: courseId }) : null;
  if (!course) return { asked: null, error: userError('NotFound', locale, 'chooseCourse', ['courseId']) };
  if (course.retiredAt) return { asked: null, error: userError('NotReady', locale, 'courseRetired') };
  return { asked: { artefactId: course.id, competencyId: null, level: null } };
}

function refused(errors: UserErrorRow[]): Result {
  return { requirement: null, assigned: 0, errors };
}
