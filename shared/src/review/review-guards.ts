import { findNode, type Doc } from '../publishing/document.ts';
import type { EditionTransition } from '../publishing/edition-state.ts';
import type { ArtefactKind } from '../publishing/kind.ts';
import { guardBefore, type Guard, type Missing } from '../publishing/lifecycle-facts.ts';
import { missingCategories } from './category-coverage.ts';
import { compositionGaps } from './composition.ts';
import { questionWords } from './consideration.ts';
import { isDeclarationValid } from './interest-declaration.ts';
import { promisedHash } from './promised-change.ts';
import type { AnswerFact, ReviewFacts, RoundFact } from './review-facts.ts';
import { bodyCategories } from './review-words.ts';

/** How many authors and how many reviewers from outside a text needs. */
const AUTHORS = 2;
const EXTERNAL_REVIEWERS = 2;

/** What the review asks for before a step: on the full course all of it, whatever the kind; on the short one that no author approves, and no vote is left open. */
export function reviewGuard(review: ReviewFacts): Guard {
  return (facts) => (facts.path === 'FULL' ? FULL_GUARDS : SHORT_GUARDS)[facts.transition]?.flatMap((guard) => guard(review, facts)) ?? [];
}

/**
 * What was weighed once is weighed again where the text changes in more than its words, on the short course too; whoever judges that the answers still hold
 * says so, before it is handed in. An erratum mends words.
 */
export function weighedOnceIsWeighedAgain({ difference }: ArtefactKind, review: ReviewFacts, { erratum }: { erratum: boolean }): Guard {
  return guardBefore(['SUBMIT_FOR_REVIEW', 'APPROVE'], (facts) => {
    const { path, previous, document } = facts;
    if (path === 'FULL' || erratum || !previous || !review.weighedBefore) return [];
    return difference(previous, document).step === 'MAJOR' ? everythingIsConsidered(review, facts) : [];
  });
}

type ReviewGuard = (review: ReviewFacts, facts: { today: string; document: Doc; actor: string; authors: readonly string[] }) => Missing[];

/** Whoever wrote in the edition is told by the lifecycle itself. */
const approverIsNoTeamAuthor: ReviewGuard = ({ team }, { actor, authors }) =>
  !authors.includes(actor) && team.some(({ personId, role }) => role === 'AUTHOR' && personId === actor)
    ? [{ code: 'approverIsAuthor', place: 'TEAM' }]
    : [];

const patientsWereAsked: ReviewGuard = ({ patientInputs }) =>
  patientInputs > 0 ? [] : [{ code: 'patientInputMissing', place: 'PATIENT_INPUT' }];

const hasAuthors: ReviewGuard = ({ team }) => {
  const has = new Set(team.filter(({ role }) => role === 'AUTHOR').map(({ personId }) => personId)).size;
  return has >= AUTHORS ? [] : [{ code: 'authorsMissing', place: 'TEAM', parameters: { has, needs: AUTHORS } }];
};

/** Whoever writes in the text declares, of the team or not. */
const everyoneHasDeclared: ReviewGuard = ({ team, writers }, { today }) =>
  [...team, ...writers]
    .filter(({ declaredOn }) => !isDeclarationValid(declaredOn, today))
    .map(({ name }) => ({ code: 'declarationMissing', place: 'TEAM', parameters: { name } }));

/** From outside is who neither wrote the text nor belongs to the organisation that answers for it, whatever is ticked; each person once. */
const hasExternalReviewers: ReviewGuard = ({ team }, { authors }) => {
  const inside = new Set([...authors, ...team.filter(({ role, ofOwner }) => role === 'AUTHOR' || ofOwner).map(({ personId }) => personId)]);
  const reviewers = team.filter(({ role, external, personId }) => role === 'REVIEWER' && external && !inside.has(personId));
  const has = new Set(reviewers.map(({ personId }) => personId)).size;
  return has >= EXTERNAL_REVIEWERS
    ? []
    : [{ code: 'externalReviewersMissing', place: 'TEAM', parameters: { has, needs: EXTERNAL_REVIEWERS } }];
};

const roundIsReady: ReviewGuard = ({ rounds: [round] }, { today }) => {
  if (!round || round.opened) return [{ code: 'roundMissing', place: 'ROUND' }];
  return [...daysAreRight(round, today), ...everyCategoryIsInvited(round)];
};

const roundIsOver: ReviewGuard = ({ rounds: [round] }, { today }) => {
  if (!round?.opened) return [{ code: 'roundMissing', place: 'ROUND' }];
  const everybodyAnswered = round.invited.every(({ answered }) => answered);
  return today > round.closes || everybodyAnswered ? [] : [{ code: 'roundStillOpen', place: 'ROUND', parameters: { day: round.closes } }];
};

/** One that is planned once more is held, or its plan is taken back. */
const roundIsClosed: ReviewGuard = ({ rounds: [round, ...earlier] }) => {
  if (!round?.opened) return [{ code: earlier.length > 0 ? 'roundPlanned' : 'roundMissing', place: 'ROUND' }];
  const { comments, responded } = round;
  return round.closed ? [] : [{ code: 'roundNotClosed', place: 'ROUND', parameters: { open: comments - responded, comments } }];
};

/**
 * An answer of any round that says a part is changed is true when the text is approved. What is taken away is changed too, and what a later round has led back to
 * what it was has been changed.
 */
const promisesAreKept: ReviewGuard = ({ rounds }, { document }) =>
  rounds.flatMap(({ promised, closed }) =>
    promised
      .filter(({ node, sentOut, later }) => later.every((hash) => hash === sentOut) && standsAs(document, node, sentOut))
      .map(({ node }) => ({ code: closed ? 'promisedChangeMissing' : 'promisedChangeOpen', node, place: 'ROUND' })),
  );

function standsAs(document: Doc, node: string, hash: string | null): boolean {
  return hash !== null && promisedHash(document, node) === hash;
}

/** Nobody who answered reads the version before they have been told what became of their view. */
const everyoneIsTold: ReviewGuard = ({ rounds }) =>
  rounds
    .filter(({ opened, told }) => opened && !told)
    .map(({ number }) => ({ code: 'roundTableMissing', place: 'ROUND', parameters: { number } }));

const ballotsAreClosed: ReviewGuard = ({ openBallots }) =>
  openBallots === 0 ? [] : [{ code: 'ballotsOpen', place: 'VOTES', parameters: { count: openBallots } }];

const everythingIsConsidered: ReviewGuard = ({ asked, answers }, { document }) =>
  asked
    .filter(
      (code) =>
        !isAnswered(
          answers.find((answer) => answer.code === code),
          document,
        ),
    )
    .map((code) => ({ code: 'considerationUnanswered', place: 'CONSIDERATIONS', parameters: { question: questionWords[code] } }));

const teamIsSpread: ReviewGuard = ({ team }) =>
  compositionGaps(team).map(({ over, has, needs }) => ({ code: SPREAD_OVER[over], place: 'TEAM', parameters: { has, needs } }));

const SPREAD_OVER = {
  profession: 'professionsMissing',
  area: 'areasMissing',
  specialty: 'specialtiesMissing',
} as const;

const SHORT_GUARDS: Partial<Record<EditionTransition, readonly ReviewGuard[]>> = { APPROVE: [approverIsNoTeamAuthor, ballotsAreClosed] };

const FULL_GUARDS: Partial<Record<EditionTransition, readonly ReviewGuard[]>> = {
  SCOPE: [patientsWereAsked],
  ASSESS: [hasAuthors, everyoneHasDeclared],
  SUBMIT_FOR_REVIEW: [everyoneHasDeclared],
  OPEN_REMISS: [hasExternalReviewers, everyoneHasDeclared, roundIsReady],
  REVISE: [roundIsOver],
  APPROVE: [
    approverIsNoTeamAuthor,
    everyoneHasDeclared,
    hasExternalReviewers,
    teamIsSpread,
    ballotsAreClosed,
    roundIsClosed,
    promisesAreKept,
    everythingIsConsidered,
  ],
  PUBLISH: [everyoneIsTold],
};

/** Whether a consideration is answered: with words, or with a part that is still in the document; the whole of it says nothing. */
export function isAnswered(answer: AnswerFact | undefined, document: Doc): boolean {
  if (!answer) return false;
  return (
    (answer.text?.trim() ?? '') !== '' ||
    (answer.node !== null && answer.node !== document.root && findNode(document, answer.node) !== undefined)
  );
}

function daysAreRight({ opens, closes }: RoundFact, today: string): Missing[] {
  if (opens > today) return [{ code: 'roundNotYet', place: 'ROUND', parameters: { day: opens } }];
  return closes < today ? [{ code: 'roundDaysPassed', place: 'ROUND' }] : [];
}

function everyCategoryIsInvited({ invited }: RoundFact): Missing[] {
  return missingCategories(invited).map((category) => ({
    code: invited.some((each) => each.category === category) ? 'onlyPanelInvited' : 'categoryNotInvited',
    place: 'ROUND',
    parameters: { category: bodyCategories[category] },
  }));
}
