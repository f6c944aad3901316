import { findNode } from 'shared/publishing/document.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { kindNamed } from '../publishing/kinds.ts';
import { toldLabel } from '../publishing/label-of.ts';
import type { Published } from '../publishing/publish-listeners.ts';
import { ballotsOf, type BallotRow } from './ballot.queries.ts';
import { considerationsOf, patientInputsOf, recusalsOf, teamOf, type MemberRow, type RecusalRow } from './team.queries.ts';
import { VersionReview } from './version-review.entity.ts';
import type { VersionReviewFacts } from './version-review.facts.ts';

/** Keeps who and what stands behind a version, as it is when it is published. Texts brought in, and those without a team, have nothing to keep. */
export async function keepVersionReview(context: Context, { artefact, version, previous }: Published): Promise<void> {
  if (version.provenance === 'IMPORTED') return;
  const team = await teamOf(context, artefact.id);
  if (team.length === 0) return;
  const kind = kindNamed(context, artefact.kind);
  const partOf = (nodeId: string): Localised<string> | null => {
    const node = findNode(version.document, nodeId);
    return node ? toldLabel(kind, node) : null;
  };
  const since = previous?.publishedAt ?? new Date(0);
  const votes = (await ballotsOf(context, artefact.id)).filter(({ closedAt }) => closedAt !== null && closedAt > since);
  const facts: VersionReviewFacts = {
    team: team.map(shownMember),
    recusals: (await recusalsOf(context, artefact.id)).flatMap((recusal) => withPart(partOf(recusal.nodeId), shownRecusal(recusal, votes))),
    votes: votes.flatMap((ballot) => withPart(partOf(ballot.nodeId), shownVote(ballot))),
    considerations: (await considerationsOf(context, artefact))
      .map(({ code, text, nodeId }) => ({ code, text, part: nodeId === null ? null : partOf(nodeId), nodeId }))
      .filter(({ text, part }) => text !== null || part !== null),
    patientInputs: (await patientInputsOf(context, artefact.id)).map(({ method, heldOn, participants, summary }) => ({
      method,
      heldOn,
      participants,
      summary,
    })),
  };
  context.em.create(VersionReview, { versionId: version.id, facts });
}

function shownMember({ name, role, external, professionName, area, specialty, declaredOn, hasInterests, interests }: MemberRow) {
  return { name, role, external, profession: professionName, area, specialty, declaredOn, hasInterests, interests };
}

function shownRecusal({ personId, nodeId, name, reason }: RecusalRow, votes: readonly BallotRow[]) {
  const counted = votes.some((ballot) => ballot.within.includes(nodeId) && ballot.recusedAfterIds.includes(personId));
  return { name, reason, counted };
}

/** Whoever voted against is not named: the reason is what readers need. */
function shownVote({ question, voters, tally, agreement, dissents }: BallotRow) {
  return {
    question,
    voters,
    tally: tally ?? { FOR: 0, AGAINST: 0, ABSTAIN: 0 },
    agreement,
    dissents: dissents.map(({ reason }) => reason),
  };
}

/** What was said of a part that is gone from the text says nothing of the version. */
function withPart<Fact>(part: Localised<string> | null, fact: Fact): (Fact & { part: Localised<string> })[] {
  return part ? [{ ...fact, part }] : [];
}
