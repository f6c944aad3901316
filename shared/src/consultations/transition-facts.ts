import type { Role } from './consult-state.ts';

/**
 * What the guards of transitions ask, as the use case has found it out. A transition is refused when a fact it needs is left out. Days and amounts are whole numbers; days are calendar days unless named working days.
 */
export type TransitionFacts = {
  /** Why; anything but blank space. */
  reason?: string;

  /** T1. */
  hasUnitAndLevel?: boolean;

  /** T2: the minimum data of the topic is there. */
  templateValid?: boolean;
  redFlagGateAnswered?: boolean;
  similarItemsShown?: boolean;
  deidentifiedConfirmed?: boolean;
  /** T2, T13, T18: the identity scan left no hit that stops the text. */
  scanClean?: boolean;

  /** T5. */
  redactedCopyMade?: boolean;
  originalSealed?: boolean;
  incidentLogged?: boolean;
  /** T5: the privacy officer has read every text, and none of them identifies anybody. */
  nobodyIdentified?: boolean;

  /** T6. */
  levelReachable?: boolean;
  regionServesTopic?: boolean;
  prioritySet?: boolean;

  /** T7: where to turn instead, or the article that answers; a text or an id. */
  redirect?: string;
  /** T8: the published question and answer it doubles. */
  publishedItem?: string;
  requesterConsents?: boolean;

  /** T9. */
  competent?: boolean;
  belowCap?: boolean;
  absent?: boolean;
  /** T9, T17, T18: the one who answers, or is asked, did not ask the question. */
  notOwnQuestion?: boolean;

  /** T12. */
  questionCount?: number;
  /** T14, T21: reminders sent in this state. */
  remindersSent?: number;
  /** T14: the time for the requester's reply, by priority, is over. */
  replyOverdue?: boolean;

  /** T15, T16, T27: ranks within the track, of the level it goes to, of the present one and of the requester's own. */
  sameTrack?: boolean;
  targetRank?: number;
  currentRank?: number;
  requesterRank?: number;
  /** T15, across tracks: every unit of the pool it goes to is child-competent; or the question is about an adult, who goes back to the adult one. */
  childCompetentPool?: boolean;
  aboutAdult?: boolean;
  summary?: string;
  /** T15: a policy of the level asks its lead to confirm, and the lead has. */
  leadMustConfirm?: boolean;
  leadConfirms?: boolean;
  /** T16: advice to the responder below. */
  advice?: string;
  /** T17: the person or level asked. */
  askedOf?: string;

  /** T18. */
  disposition?: string;
  citationCount?: number;
  knowledgeMissing?: boolean;
  openMandatoryChildren?: number;
  isTrainee?: boolean;
  coSigned?: boolean;
  /** T18: about somebody on the way between the tracks, a colleague of the adult one answers too; and has. */
  needsPair?: boolean;
  pairGiven?: boolean;

  /** T19, T26. */
  daysSinceAnswer?: number;
  daysSinceClosing?: number;
  /** T20: Q1 and Q2 of the survey are answered; the time for it is over; an outcome is to be followed up. */
  surveyComplete?: boolean;
  surveyOverdue?: boolean;
  outcomePlanned?: boolean;
  /** T21. */
  outcomeAnswered?: boolean;

  /** T22: an answer has been signed, whatever came after. */
  hasBeenAnswered?: boolean;
  /** T23. */
  requesterNotified?: boolean;
  requesterVetoed?: boolean;
  /** T24: the role of the second person who agrees. */
  secondApprover?: Role;
  /** T27: the time for a first answer has run out, and its clock runs on. */
  firstAnswerOverdue?: boolean;
  /** T25. */
  snoozeWorkingDays?: number;
};
