import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { partNames } from 'shared/publishing/part-names.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { kindNamed, type PublishedKind } from '../publishing/kinds.ts';
import { Draft } from '../publishing/draft.entity.ts';
import { toldLabel } from '../publishing/label-of.ts';
import type { Published } from '../publishing/publish-listeners.ts';
import { ballotsOf, type BallotRow } from './ballot.queries.ts';
import { creditedWords } from './credited-words.ts';
import {
  considerationsOf,
  leftAfterVoting,
  patientInputsOf,
  recusalsOf,
  teamOf,
  writersOf,
  type MemberRow,
  type RecusalRow,
  type WriterRow,
} from './team.queries.ts';
import { VersionReview } from './version-review.entity.ts';
import type { VersionReviewFacts } from './version-review.facts.ts';

/** Keeps who and what stands behind a version, as it is when it is published. Texts brought in, and those without a team, have nothing to keep. */
export async function keepVersionReview(context: Context, { artefact, version, previous }: Published): Promise<void> {
  if (version.provenance === 'IMPORTED') return;
  const team = await teamOf(context, artefact.id);
  if (team.length === 0) return;
  const kind = kindNamed(context, artefact.kind);
  const partOf = nameParts(kind, version.document);
  const since = previous?.publishedAt ?? new Date(0);
  const { id: draftId } = await context.em.findOneOrFail(Draft, { artefactId: artefact.id });
  const desk = { id: artefact.id, kind: artefact.kind, draftId };
  const votes = (await ballotsOf(context, artefact.id)).filter(({ closedAt }) => closedAt !== null && closedAt > since);
  const facts: VersionReviewFacts = {
    team: [...team, ...(await besideTheTeam(context, artefact.id, since))].map(shownMember),
    recusals: (await recusalsOf(context, artefact.id)).flatMap((recusal) => withPart(partOf(recusal.nodeId), shownRecusal(recusal, votes))),
    votes: votes.flatMap((ballot) => withPart(partOf(ballot.nodeId), shownVote(ballot))),
    considerations: (await considerationsOf(context, desk))
      .filter(({ current }) => current)
      .map(({ code, text, nodeId }) => ({ code, text, part: nodeId === null ? null : partOf(nodeId), nodeId }))
      .filter(({ text, part }) => text !== null || part !== null),
    suggestions: (await creditedWords(context, artefact.id, since, version.document)).flatMap((words) =>
      withPart(partOf(words.nodeId), words),
    ),
    patientInputs: (await patientInputsOf(context, desk))
      .filter(({ current }) => current)
      .map(({ method, heldOn, participants, summary }) => ({ method, heldOn, participants, summary })),
  };
  context.em.create(VersionReview, { versionId: version.id, facts });
}

/** A member of the team, somebody who has left it after a vote, or somebody who wrote in it without being of it. */
type Shown = WriterRow & Partial<MemberRow & { leftOn: string }>;

/** Those who have left the team and whose vote stands, and those who wrote without being of it. Who did both is named as the member they were. */
async function besideTheTeam(context: Context, artefactId: string, since: Date): Promise<Shown[]> {
  const left = await leftAfterVoting(context, artefactId, since);
  const named = new Set(left.map(({ personId }) => personId));
  return [...left, ...(await writersOf(context, artefactId)).filter(({ personId }) => !named.has(personId))];
}

/** Names the parts of a version so that they are told apart, in both languages; null for one that is gone. */
function nameParts(kind: PublishedKind, document: Doc): (nodeId: string) => Localised<string> | null {
  const told = (nodeId: string): Localised<string> => toldLabel(kind, nodeOf(document, nodeId));
  const sv = partNames(document, (nodeId) => told(nodeId).sv);
  const en = partNames(document, (nodeId) => told(nodeId).en ?? told(nodeId).sv);
  return (nodeId) => {
    const name = sv.get(nodeId);
    return name === undefined ? null : { sv: name, en: en.get(nodeId) ?? name };
  };
}

function shownMember(person: Shown): VersionReviewFacts['team'][number] {
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
