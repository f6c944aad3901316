import { requirementSchema } from 'shared/education/requirement-input.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { organisationNodeIdOf } from '../organisation/organisation.queries.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { concernedStaff } from './concerned-staff.queries.ts';
import { readCourse } from './course.queries.ts';
import { openCycles } from './open-cycles.ts';
import { planRefresh } from './refresh-daily.ts';
import type { CreateRequirementInput } from './requirement.inputs.ts';
import { Requirement } from './requirement.entity.ts';
import { canRequire } from './requirement.policy.ts';
import { requirementById, type RequirementRow } from './requirement.queries.ts';

type Result = { requirement: RequirementRow | null; assigned: number; errors: UserErrorRow[] };

/** Asks staff to take a course: whom, how soon, how often again. All whom it concerns today get their first cycle at once. */
export function createRequirement(context: Context, input: CreateRequirementInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, em, locale, viewer } = context;
    const organisationNodeId = organisationNodeIdOf(input.organisationId);
    const scope = organisationNodeId ? await scopeOf(em, organisationNodeId) : [];
    if (!organisationNodeId || viewer.kind === 'GUEST' || !canRequire(viewer, scope))
      return refused([userError('NotFound', locale, 'notFound', ['organisationId'])]);
    const courseId = idOf('Course', input.courseId);
    const course = courseId ? await readCourse(context, { id: courseId }) : null;
    if (!course) return refused([userError('NotFound', locale, 'chooseCourse', ['courseId'])]);
    if (course.retiredAt) return refused([userError('NotReady', locale, 'courseRetired')]);
    const { value, errors } = parseInput(requirementSchema, input.rule, locale);
    if (errors) return refused(errors.map((error) => ({ ...error, path: ['rule', ...error.path] })));
    const requirement = em.create(Requirement, {
      id: crypto.randomUUID(),
      artefactId: course.id,
      organisationNodeId,
      ...value,
      createdAt: clock.now(),
      createdById: viewer.personId,
    });
    record(context, {
      action: 'REQUIREMENT_CREATED',
      objectType: 'Requirement',
      objectId: requirement.id,
      details: { course: course.id, node: organisationNodeId },
    });
    await em.flush();
    const opened = await openCycles(context, requirement, await concernedStaff(context, requirement), 'RULE');
    await planRefresh(context, requirement);
    return { requirement: await requirementById(context, requirement.id), assigned: opened.size, errors: [] };
  });
}

function refused(errors: UserErrorRow[]): Result {
  return { requirement: null, assigned: 0, errors };
}
