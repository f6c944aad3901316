import type { Role } from './consult-state.ts';
import { dispositions } from './disposition.ts';
import type { TransitionFacts } from './transition-facts.ts';

type Guard = (facts: TransitionFacts, role: Role) => boolean;

const said = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
const within = (value: number | undefined, least: number, most: number): boolean =>
  value !== undefined && Number.isInteger(value) && value >= least && value <= most;

/**
 * What the transitions demand, by name. The name is what `nextState` gives as the reason of a refusal, and a key the interface words.
 * Every guard fails on a fact that was left out, except `notAnsweredBefore`, which asks only that nobody knows of an answer.
 */
export const transitionGuards = {
  reasonGiven: ({ reason }) => said(reason),
  unitAndLevelKnown: ({ hasUnitAndLevel }) => hasUnitAndLevel === true,
  templateValid: ({ templateValid }) => templateValid === true,
  redFlagGateAnswered: ({ redFlagGateAnswered }) => redFlagGateAnswered === true,
  similarItemsShown: ({ similarItemsShown }) => similarItemsShown === true,
  deidentifiedConfirmed: ({ deidentifiedConfirmed }) => deidentifiedConfirmed === true,
  scanClean: ({ scanClean }) => scanClean === true,
  // Where nothing identified anybody there is nothing to seal and no incident.
  redactedCopyMade: ({ redactedCopyMade, nobodyIdentified }) => redactedCopyMade === true || nobodyIdentified === true,
  originalSealed: ({ originalSealed, nobodyIdentified }) => originalSealed === true || nobodyIdentified === true,
  incidentLogged: ({ incidentLogged, nobodyIdentified }) => incidentLogged === true || nobodyIdentified === true,
  levelReachable: ({ levelReachable }) => levelReachable === true,
  regionServesTopic: ({ regionServesTopic }) => regionServesTopic === true,
  prioritySet: ({ prioritySet }) => prioritySet === true,
  redirectGiven: ({ redirect }) => said(redirect),
  publishedItemGiven: ({ publishedItem }) => said(publishedItem),
  requesterConsents: ({ requesterConsents }) => requesterConsents === true,
  competent: ({ competent }) => competent === true,
  belowCap: ({ belowCap }) => belowCap === true,
  present: ({ absent }) => absent === false,
  notOwnQuestion: ({ notOwnQuestion }) => notOwnQuestion === true,
  questionAsked: ({ questionCount }) => within(questionCount, 1, Infinity),
  replyOverdue: ({ replyOverdue, remindersSent }) => replyOverdue === true && within(remindersSent, 3, Infinity),
  summaryGiven: ({ summary }) => said(summary),
  leadConfirms: ({ leadMustConfirm, leadConfirms }) => leadMustConfirm === false || leadConfirms === true,
  // Ranks of two tracks say nothing about each other, so across tracks only who is asked about and the competence of the pool count.
  higherInTrack: ({ sameTrack, targetRank, currentRank, childCompetentPool, aboutAdult }) =>
    sameTrack === true
      ? within(targetRank, (currentRank ?? Number.NaN) + 1, Infinity)
      : sameTrack === false && (childCompetentPool === true || aboutAdult === true),
  firstAnswerOverdue: ({ firstAnswerOverdue }) => firstAnswerOverdue === true,
  lowerInTrack: ({ sameTrack, targetRank, currentRank, requesterRank }) =>
    sameTrack === true && within(targetRank, requesterRank ?? Number.NaN, (currentRank ?? Number.NaN) - 1),
  adviceGiven: ({ advice }) => said(advice),
  someoneAsked: ({ askedOf }) => said(askedOf),
  dispositionChosen: ({ disposition }) => disposition !== undefined && Object.hasOwn(dispositions, disposition),
  knowledgeCited: ({ citationCount, knowledgeMissing }) => within(citationCount, 1, Infinity) || knowledgeMissing === true,
  noMandatoryChildOpen: ({ openMandatoryChildren }) => openMandatoryChildren === 0,
  coSigned: ({ isTrainee, coSigned }) => isTrainee === false || coSigned === true,
  paired: ({ needsPair, pairGiven }) => needsPair === false || pairGiven === true,
  answeredRecently: ({ daysSinceAnswer }) => within(daysSinceAnswer, 0, 30),
  surveyDone: ({ surveyComplete, surveyOverdue }, role) => (role === 'SYS' ? surveyOverdue : surveyComplete) === true,
  outcomeDone: ({ outcomeAnswered, remindersSent }, role) =>
    role === 'SYS' ? within(remindersSent, 2, Infinity) : outcomeAnswered === true,
  notAnsweredBefore: ({ hasBeenAnswered }) => hasBeenAnswered !== true,
  requesterNotified: ({ requesterNotified }) => requesterNotified === true,
  noVeto: ({ requesterVetoed }) => requesterVetoed === false,
  bothApprove: ({ secondApprover }, role) => (role === 'LD' && secondApprover === 'PO') || (role === 'PO' && secondApprover === 'LD'),
  snoozeWithinFiveDays: ({ snoozeWorkingDays }) => within(snoozeWorkingDays, 1, 5),
  closedRecently: ({ daysSinceClosing }) => within(daysSinceClosing, 0, 30),
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof transitionGuards;
