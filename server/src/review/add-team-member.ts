import { sql } from 'kysely';
import { isDeclarationDue } from 'shared/review/interest-declaration.ts';
import type { TeamRole } from 'shared/review/review-words.ts';
import { visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import { Person } from '../identity/person.entity.ts';
import { RoleAssignment } from '../identity/role-assignment.entity.ts';
import { dayOf, today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { projection } from '../kernel/database/projection.ts';
import type { Artefact } from '../publishing/artefact.entity.ts';
import { organisationNodeIdOf } from '../organisation/organisation.queries.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { openTask } from '../tasks/open-task.ts';
import { askInOpenBallots } from './ask-to-vote.ts';
import { declarationOf } from './declaration.queries.ts';
import { declarationTask } from './declaration-task.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { canManageReview } from './review.policy.ts';
import { isOwnStaff } from './own-staff.ts';
import { reviewDeskRow } from './review-desk.queries.ts';
import { TeamMember } from './team-member.entity.ts';
import type { AddTeamMemberInput } from './review.inputs.ts';

const schema = z.object({ specialty: z.nullish(visibleText(200)) });

/**
 * Takes somebody into the team of a text, with the role at the text that lets them see it; they are asked to declare their interests. Nobody reviews what they
 * write themselves, and who belongs to the organisation that answers for the text is not from outside.
 */
export function addTeamMember(context: Context, input: AddTeamMemberInput): Promise<ReviewResult> {
  return changeReview(context, input, canManageReview, async (context, { artefact }) => {
    const { em, locale, viewer, clock } = context;
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    const person = await em.findOne(Person, idOf('Colleague', input.personId) ?? crypto.randomUUID());
    if (!person) return [userError('NotFound', locale, 'notFound', ['personId'])];
    const area = input.areaId ? await em.findOne(OrganisationNode, organisationNodeIdOf(input.areaId) ?? crypto.randomUUID()) : null;
    if (input.areaId && !area) return [userError('NotFound', locale, 'notFound', ['areaId'])];
    const { role, external } = input;
    const who = { artefactId: artefact.id, personId: person.id, role };
    if (await em.findOne(TeamMember, { ...who, endedAt: null })) return [userError('NotReady', locale, 'alreadyInTeam', ['personId'])];
    const inside = await insideOf(context, artefact, who, external);
    if (inside) return [inside];
    const assignment = em.create(RoleAssignment, { ...who, organisationNodeId: artefact.ownerId, validFrom: today(clock) });
    em.create(TeamMember, {
      ...who,
      external,
      areaId: area?.id ?? null,
      specialty: parsed.value.specialty?.trim() ?? null,
      assignmentId: assignment.id,
      addedAt: clock.now(),
      addedById: viewer.personId,
      endedAt: null,
    });
    // What somebody has declared holds for every text, for 12 months.
    const declared = await declarationOf(context, person.id);
    const declaredOn = declared && dayOf(declared.declaredAt);
    const desk = isDeclarationDue(declaredOn, today(clock)) ? await reviewDeskRow(context, { id: artefact.id }) : null;
    if (desk) await openTask(context, declarationTask(person.id, declaredOn, desk));
    await askInOpenBallots(context, { artefact, personId: person.id });
    record(context, {
      action: 'TEAM_MEMBER_ADDED',
      objectType: 'Artefact',
      objectId: artefact.id,
      details: { person: person.id, role, external },
    });
    return [];
  });
}

type Who = { artefactId: string; personId: string; role: TeamRole };

/** Why somebody cannot stand as what is asked for. */
async function insideOf(context: Context, { ownerId }: Artefact, { role, ...who }: Who, external: boolean): Promise<UserErrorRow | null> {
  const { em, locale, clock } = context;
  const other = await em.findOne(TeamMember, { ...who, role: role === 'AUTHOR' ? 'REVIEWER' : 'AUTHOR', endedAt: null });
  if (other) return userError('NotReady', locale, 'reviewerIsAuthor', ['personId']);
  if (!external) return null;
  const { isOwn } = await projection(em)
    .selectNoFrom(isOwnStaff(sql`${who.personId}::uuid`, ownerId, today(clock)).as('isOwn'))
    .executeTakeFirstOrThrow();
  return isOwn ? userError('NotReady', locale, 'notFromOutside', ['external']) : null;
}
