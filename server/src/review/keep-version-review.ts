import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { Draft } from '../publishing/draft.entity.ts';
import { pathOf } from '../publishing/path-of.ts';
import type { Published } from '../publishing/publish-listeners.ts';
import { ballotsOf, type BallotRow } from './ballot.queries.ts';
import { creditedWords } from './credited-words.ts';
import { namesOfParts } from './part-names.ts';
import { peopleBehind, type Behind } from './people-behind.ts';
import { considerationsOf, patientInputsOf, recusalsOf, teamOf, type RecusalRow } from './team.queries.ts';
import { VersionReview } from './version-review.entity.ts';
import type { VersionReviewFacts } from './version-review.facts.ts';

/**
 * Keeps who and what stands behind a version, as it is when it is published. A version of the short course rests on those who had a part in it, and tells of a
 * conflict of interest where it kept somebody out of a vote. Texts brought in, and those without a team, have nothing to keep.
 */
export async function keepVersionReview(context: Context, { artefact, version, previous }: Published): Promise<void> {
  if (version.provenance === 'IMPORTED') return;
  const team = await teamOf(context, artefact.id);
  if (team.length === 0) return;
  const partOf = namesOfParts(context, version.document);
  const draft = await context.em.findOneOrFail(Draft, { artefactId: artefact.id });
  const desk = { id: artefact.id, kind: artefact.kind, draftId: draft.id, state: draft.state };
  const short = pathOf(context, { ...artefact, publishedVersionId: previous?.id ?? null }, version) === 'SHORT';
  const votes = (await ballotsOf(context, artefact.id)).filter(({ draftId, closedAt }) => draftId === draft.id && closedAt !== null);
  const recusals = (await recusalsOf(context, artefact.id)).filter(
    ({ nodeId }) => !short || votes.some(({ within }) => within.includes(nodeId)),
  );
  const facts: VersionReviewFacts = {
    team: (await peopleBehind(context, { team, version, draft, short })).map(shownMember),
    recusals: recusals.flatMap((recusal) => withPart(partOf(recusal.nodeId), shownRecusal(recusal, votes))),
    votes: votes.flatMap((ballot) => withPart(partOf(ballot.nodeId), shownVote(ballot))),
    considerations: (await considerationsOf(context, desk))
      .filter(({ current }) => current)
      .map(({ code, text, nodeId }) => ({ code, text, part: nodeId === null ? null : partOf(nodeId), nodeId }))
      .filter(({ text, part }) => text !== null || part !== null),
    suggestions: (await creditedWords(context, draft, version.document)).flatMap((words) => withPart(partOf(words.nodeId), words)),
    patientInputs: (await patientInputsOf(context, desk))
      .filter(({ current }) => current)
      .map(({ method, heldOn, participants, summary }) => ({ method, heldOn, participants, summary })),
  };
  context.em.create(VersionReview, { versionId: version.id, facts });
}

function shownMember(person: Behind): VersionReviewFacts['team'][number] {
  const { name, role = null, external = false, area = null, specialty = null, leftOn = null } = person;
  const { professionName: profession, declaredOn, hasInterests, interests } = person;
  return { name, role, external, profession, area, specialty, declaredOn, hasInterests, interests, leftOn };
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
