import { toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { contentId } from '../../seeds/content-id.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { createRequirement } from '../create-requirement.ts';
import type { RequirementRuleInput } from '../requirement.inputs.ts';
import { RequirementCycle } from '../requirement-cycle.entity.ts';
import type { Learner } from './learner.ts';
import { publishCourse, testCourse } from './test-course.ts';

/** The unit whose staff is asked. */
export const UNIT = 'exempelvardcentralen-skane';

const rule = {
  professions: ['sjukskoterska'],
  careLevels: [],
  dueDays: 30,
  validity: { kind: 'INTERVAL', months: 12, windowMonths: 2 },
  graceDays: 14,
  recognitionMonths: 24,
  reason: 'Alla ska kunna grunderna.',
};

type OtherRule = Partial<RequirementRuleInput>;

/** Requirements of a test, each of a course of its own. */
export class RequirementRoom {
  made = 0;

  constructor(readonly database: TestDatabase) {}

  /** Asks the staff of the unit, or of another place, to take a new course. */
  async required(by: Learner, other: OtherRule = {}) {
    this.made += 1;
    const slug = `kravkurs-${this.made}`;
    await publishCourse(this.database, testCourse(), slug);
    return { slug, ...(await this.requiredOf(by, contentId(slug), other)) };
  }

  /** The same of a course there is, of the unit or of another place. */
  async requiredOf(by: Learner, artefactId: string, other: OtherRule = {}, at = UNIT) {
    const { id } = await this.database.orm.em.fork().findOneOrFail(OrganisationNode, { slug: at });
    const asked = { courseId: toNodeId('Course', artefactId), organisationId: toNodeId('Unit', id) };
    const { requirement, assigned, errors } = await createRequirement(by.context(), { ...asked, rule: { ...rule, ...other } });
    return { id: requirement?.id ?? '', nodeId: toNodeId('Requirement', requirement?.id ?? ''), assigned, errors };
  }

  /** The cycles of somebody, the first first. */
  cyclesOf(requirementId: string, { viewer: { personId } }: Learner): Promise<RequirementCycle[]> {
    return this.database.orm.em.fork().find(RequirementCycle, { requirementId, personId }, { orderBy: { number: 'asc' } });
  }
}
