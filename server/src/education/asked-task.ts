import { LockMode } from '@mikro-orm/core';
import { dueWith, waiverOn } from 'shared/education/requirement-status.ts';
import type { Localised } from 'shared/text/localised.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { Competency } from './competence/competency.entity.ts';
import { COMPETENCE_PATH, coursePath } from './course-paths.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import { Requirement } from './requirement.entity.ts';
import { waiversOf } from './waiver-in-force.ts';

/** The kind of task by which somebody is told of what is asked. */
export const REQUIREMENT_DUE = 'REQUIREMENT_DUE';

type What = Pick<Requirement, 'artefactId' | 'competencyId'>;

/** What the task is about: the course or the competency, however many ask for it, so that nobody finds the same thing twice among what waits. */
export function subjectOf({ artefactId, competencyId = null }: What): { subjectType: string; subjectId: string } {
  return competencyId ? { subjectType: 'Competency', subjectId: competencyId } : { subjectType: 'Course', subjectId: artefactId };
}

/** The other requirements that ask for the same, with this one. */
function sameAsked({ artefactId, competencyId = null }: What) {
  return { artefactId, competencyId, endedAt: null };
}

/** An open cycle as it stands today: when it is due, and until when the person is let off, if they are. */
type AskedCycle = { cycle: RequirementCycle; requirement: Requirement; dueOn: string; waivedUntil: string | null };

/** The open cycles by which somebody is asked for one thing and whose time has come, what is due soonest first; locked, so that two who tell of it wait for each other. */
export async function askedCycles(context: Context, personId: string, what: What): Promise<AskedCycle[]> {
  const { em, clock } = context;
  const day = today(clock);
  const asking = await em.find(Requirement, sameAsked(what));
  const open = await em.find(
    RequirementCycle,
    { personId, requirementId: { $in: asking.map(({ id }) => id) }, closedAs: null, opensOn: { $lte: day } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const asked: AskedCycle[] = [];
  for (const cycle of open) {
    const requirement = asking.find(({ id }) => id === cycle.requirementId);
    const waivers = await waiversOf(context, cycle);
    if (requirement)
      asked.push({
        cycle,
        requirement,
        dueOn: dueWith(cycle.dueOn, waivers),
        waivedUntil: waiverOn(waivers, day)?.untilOn ?? null,
      });
  }
  return asked.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
}

/** Where it is done, what it is called, and the places that ask for it, each once. */
export async function taskWords(
  context: Context,
  asked: readonly AskedCycle[],
  what: What,
): Promise<{ link: string; title: Localised<string>; askedBy: { name: string }[] }> {
  const ids = asked.map(({ requirement }) => requirement.organisationNodeId);
  const nodes = await context.em.find(OrganisationNode, { id: { $in: ids } }, { fields: ['id', 'name'] });
  const askedBy = [...new Set(ids)].flatMap((id) => nodes.filter((node) => node.id === id).map(({ name }) => ({ name })));
  return { ...(await linkAndTitle(context, what)), askedBy };
}

async function linkAndTitle({ em }: Context, { artefactId, competencyId }: What): Promise<{ link: string; title: Localised<string> }> {
  if (competencyId) return { link: COMPETENCE_PATH, title: (await em.findOneOrFail(Competency, competencyId)).title };
  const { slug, publishedVersionId } = await em.findOneOrFail(Artefact, artefactId);
  const { title } = await em.findOneOrFail(ArtefactVersion, publishedVersionId ?? '', { fields: ['title'] });
  return { link: coursePath(slug), title };
}
