import { documentHash, type Doc } from 'shared/publishing/document.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { closeTasks, openTask, openTasks } from '../tasks/open-task.ts';
import type { EditionAsked, StepTaken } from '../publishing/edition-extensions.ts';
import { kindNamed, type PublishedKind } from '../publishing/kinds.ts';
import { labelOf } from '../publishing/label-of.ts';
import type { Published } from '../publishing/publish-listeners.ts';
import { askToAnswer } from './ask-to-answer.ts';
import { planEnd } from './end-round.job.ts';
import { keepNames } from './invited-as.ts';
import { planReminders } from './remind-bodies.job.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { reviewPath } from './review-paths.ts';
import { TeamMember } from './team-member.entity.ts';
import { ReviewRound } from './review-round.entity.ts';
import { withdrawBallots } from './withdraw-ballots.ts';

/**
 * When an edition is handed in, the reviewers of its team are asked. When it is sent out, its planned round carries the text as it stands and everybody invited is asked, and reminded in time. When it is revised, whoever
 * conducts the round is asked to answer the comments. One that is given up takes its round and its votes with it.
 */
export async function followStep(context: Context, step: StepTaken): Promise<void> {
  if (step.transition === 'SUBMIT_FOR_REVIEW') await askReviewers(context, step);
  else await closeTasks(context, ofReviewers(step), `EDITION_${step.transition}`);
  if (step.transition === 'OPEN_REMISS') await sendOut(context, step);
  if (step.transition === 'REVISE') await askForResponses(context, step);
  if (step.transition === 'REJECT') await giveUp(context, step);
}

async function sendOut(context: Context, { artefact, draft, document: whole }: StepTaken): Promise<void> {
  const { em, clock } = context;
  const round = await em.findOneOrFail(ReviewRound, { draftId: draft.id, openedAt: null });
  const kind = kindNamed(context, artefact.kind);
  const document = withoutWithheld(kind, whole);
  const hash = documentHash(document);
  const title = labelOf(kind.declaration, document, document.root);
  em.assign(round, { openedAt: clock.now(), document, documentHash: hash, title });
  await askToAnswer(context, round, await em.find(ReviewInvitation, { roundId: round.id }), 'ANSWER_ROUND');
  await planReminders(context, round);
  await planEnd(context, round);
  await closeTasks(context, ofRound(round), 'ROUND_OPENED');
  record(context, { action: 'ROUND_OPENED', objectType: 'ReviewRound', objectId: round.id, details: { hash, closes: round.closes } });
}

/** The reviewers of the team read what has been handed in, until the edition goes on. */
async function askReviewers(context: Context, step: StepTaken): Promise<void> {
  const { artefact, draft, document } = step;
  const members = await context.em.find(TeamMember, { artefactId: artefact.id, role: 'REVIEWER', endedAt: null });
  const title = labelOf(kindNamed(context, artefact.kind).declaration, document, document.root);
  await openTasks(
    context,
    members.map(({ personId }) => ({
      kind: 'REVIEW_EDITION',
      owner: { personId },
      subjectType: 'ReviewOf',
      subjectId: draft.id,
      link: reviewPath(artefact.slug),
      parameters: { title },
    })),
  );
}

function ofReviewers({ draft }: EditionAsked): { subjectType: string; subjectIds: string[] } {
  return { subjectType: 'ReviewOf', subjectIds: [draft.id] };
}

/** Nothing is asked for where the round is closed already. */
async function askForResponses(context: Context, { artefact, draft }: StepTaken): Promise<void> {
  const round = await context.em.findOne(ReviewRound, { draftId: draft.id, openedAt: { $ne: null }, closedAt: null });
  if (!round) return;
  await openTask(context, {
    kind: 'ANSWER_COMMENTS',
    subjectType: 'ReviewRound',
    subjectId: round.id,
    owner: { role: 'CENTRE_EDITOR', organisationNodeId: artefact.ownerId },
    link: reviewPath(artefact.slug, 'remiss'),
    parameters: { title: round.title, closes: round.closes },
  });
}

/** The tasks about a round that wait for those who conduct it. */
export function ofRound({ id }: ReviewRound): { subjectType: string; subjectIds: string[] } {
  return { subjectType: 'ReviewRound', subjectIds: [id] };
}

/** The text as it may be sent to others: what is withheld from readers, as the questions of a test with their key, stays with the team. */
function withoutWithheld({ withheld = [] }: PublishedKind, document: Doc): Doc {
  const shown = Object.entries(document.nodes).filter(([, { type }]) => !withheld.includes(type));
  const ids = new Set(shown.map(([id]) => id));
  const nodes = shown.map(([id, node]) => [id, { ...node, children: node.children.filter((child) => ids.has(child)) }]);
  return { ...document, nodes: Object.fromEntries(nodes) as Doc['nodes'] };
}

/** What the review of an edition asked of others, when it is given up. */
export async function giveUp(context: Context, edition: EditionAsked): Promise<void> {
  await withdrawBallots(context, edition);
  await withdrawRounds(context, edition);
}

/**
 * What was planned for an edition that is given up goes; a round that is out is closed as it is, those it asked are told, and none of its rounds leads to a
 * version.
 */
async function withdrawRounds(context: Context, { draft }: EditionAsked): Promise<void> {
  const { em } = context;
  await closeTasks(context, { subjectType: 'ReviewOf', subjectIds: [draft.id] }, 'EDITION_WITHDRAWN');
  for (const round of await em.find(ReviewRound, { draftId: draft.id, withdrawnAt: null })) {
    if (round.openedAt) await withdraw(context, round);
    else await takeBackPlan(context, round);
    record(context, { action: 'ROUND_WITHDRAWN', objectType: 'ReviewRound', objectId: round.id });
  }
  await em.flush();
}

async function withdraw(context: Context, round: ReviewRound): Promise<void> {
  const { em, clock } = context;
  const wasOut = !round.closedAt;
  if (wasOut) await keepNames(context, round);
  em.assign(round, { closedAt: round.closedAt ?? clock.now(), withdrawnAt: clock.now() });
  if (!wasOut) return;
  const invitations = await em.find(ReviewInvitation, { roundId: round.id });
  await closeTasks(context, { subjectType: 'ReviewInvitation', subjectIds: invitations.map(({ id }) => id) }, 'ROUND_WITHDRAWN');
  await closeTasks(context, ofRound(round), 'ROUND_WITHDRAWN');
  await askToAnswer(context, round, invitations, 'ROUND_WITHDRAWN');
}

/** Takes a round back that is not out, with the invitations to it: nobody has heard of it. */
export async function takeBackPlan(context: Context, round: ReviewRound): Promise<void> {
  const { em } = context;
  await closeTasks(context, ofRound(round), 'ROUND_WITHDRAWN');
  await em.nativeDelete(ReviewInvitation, { roundId: round.id });
  em.remove(round);
}

/** The rounds that led to a version say so; those of an edition that was given up did not. */
export async function nameVersionOfRounds({ em }: Context, { artefact, version }: Published): Promise<void> {
  const rounds = await em.find(ReviewRound, { artefactId: artefact.id, closedAt: { $ne: null }, withdrawnAt: null, versionId: null });
  for (const round of rounds) round.versionId = version.id;
}
