import { permittedTransitions, type TransitionId } from 'shared/consultations/consult-lifecycle.ts';
import type { ConsultState, Role } from 'shared/consultations/consult-state.ts';
import type { ConsultParty } from 'shared/consultations/consult-words.ts';
import { holdsRole, type Viewer } from '../kernel/viewer.ts';

/** A colleague whose second opinion is waited for. */
export type AskedColleague = { personId: string; scope: readonly string[] };

/** What the policies need to know of a question. */
export type ConsultFacts = {
  standing: ConsultState;
  requesterId: string;
  /** From the nation down to the asking unit. */
  requesterScope: readonly string[];
  /** From the nation down to the answering unit; empty while it is not sent. */
  answeringScope: readonly string[];
  responderId: string | null;
  /** It has been in the pool. */
  wasQueued: boolean;
  wasSubmitted: boolean;
  /** Somebody asks that it be marked as entered in error. */
  voidAsked: boolean;
  /** Who is told that it is not marked so after all, and has not seen it yet. */
  toldOfRefusal: readonly string[];
  /** Who is asked for a second opinion now, each from the nation down to the unit in whose pool they were asked. */
  asked: readonly AskedColleague[];
};

const askers = ['CLINICIAN', 'RESOURCE_PERSON'] as const;

/** May ask questions for a unit. */
export function canAsk(viewer: Viewer, unitScope: readonly string[]): boolean {
  return viewer.kind === 'PERSON' && viewer.unitId === unitScope.at(-1) && holdsRole(viewer, askers, unitScope);
}

/**
 * Everything the viewer is to a question. Who asked is its requester only while working for the asking unit, and a responder only while
 * still in its pool: access goes with the assignment, not with the name. A colleague of any pool is ASKED while a second opinion of theirs is waited for,
 * and no longer.
 */
export function partiesOf(viewer: Viewer, consult: ConsultFacts): ConsultParty[] {
  if (viewer.kind === 'GUEST') return [];
  const { requesterScope, answeringScope } = consult;
  const isAuthor = viewer.personId === consult.requesterId;
  const isRequester = isAuthor && viewer.unitId === requesterScope.at(-1);
  const isColleague = !isAuthor && consult.wasSubmitted && holdsRole(viewer, [...askers, 'UNIT_MANAGER'], requesterScope);
  const needsPrivacyOfficer = hasOfficerWork(consult) || consult.toldOfRefusal.includes(viewer.personId);
  const inPool = !isAuthor && holdsRole(viewer, ['CONSULT_RESPONDER'], answeringScope);
  const isAsked = consult.asked.some(
    ({ personId, scope }) => personId === viewer.personId && holdsRole(viewer, ['CONSULT_RESPONDER'], scope),
  );
  const parties: [ConsultParty, boolean][] = [
    ['RQ', isRequester],
    ['COLLEAGUE', isColleague],
    ['RS', inPool && viewer.personId === consult.responderId],
    ['MB', inPool && consult.wasQueued],
    ['TR', !isAuthor && consult.wasSubmitted && holdsRole(viewer, ['CONSULT_TRIAGE'], answeringScope)],
    ['PO', needsPrivacyOfficer && holdsRole(viewer, ['PRIVACY_OFFICER'], [...requesterScope, ...answeringScope])],
    ['LD', !isAuthor && consult.wasSubmitted && holdsRole(viewer, ['LEVEL_LEAD'], answeringScope)],
    ['ASKED', !isAuthor && isAsked],
  ];
  return parties.filter(([, is]) => is).map(([party]) => party);
}

/** In quarantine, or with its marking as entered in error asked for, there is something for a privacy officer to do. */
const hasOfficerWork = ({ standing, voidAsked }: ConsultFacts): boolean => standing.quarantined || voidAsked;

/** May see the question and read its thread: the asker and the asking unit, its triage and pool, the level's lead, whoever is asked for an opinion; nobody else. */
export function canReadConsult(viewer: Viewer, consult: ConsultFacts): boolean {
  return partiesOf(viewer, consult).length > 0;
}

/**
 * Whether the viewer may read a text somebody wrote about a question, and not only that the question is there. In quarantine it is its author's and the
 * privacy officer's; of a question entered in error, nobody's. An officer who is only told what was decided reads no text.
 */
export function canReadText(viewer: Viewer, consult: ConsultFacts, authorId: string): boolean {
  const parties = partiesOf(viewer, consult);
  if (parties.length === 0 || consult.standing.name === 'VOID' || viewer.kind === 'GUEST') return false;
  if (parties.every((party) => party === 'PO') && !hasOfficerWork(consult)) return false;
  return !consult.standing.quarantined || parties.includes('PO') || viewer.personId === authorId;
}

/** May read and change what the asker is writing. */
export function canReadDraft(viewer: Viewer, consult: ConsultFacts): boolean {
  return consult.standing.name === 'DRAFT' && partiesOf(viewer, consult).includes('RQ');
}

/** The role in which the viewer may try a step, or null. Whether what the step asks for is in place is another question. */
export function roleFor(viewer: Viewer, consult: ConsultFacts, transition: TransitionId): Role | null {
  const roles = partiesOf(viewer, consult).map((party) => roleOfParty(party, transition));
  return roles.find((role) => role !== null && permittedTransitions(consult.standing, role).includes(transition)) ?? null;
}

/** A colleague at the asking unit takes no step. One who is asked for an opinion only reports what identifies, as a member of a pool does. */
function roleOfParty(party: ConsultParty, transition: TransitionId): Role | null {
  if (party === 'COLLEAGUE') return null;
  if (party === 'ASKED') return transition === 'T4' ? 'MB' : null;
  return party;
}

/** The role that says most about why the viewer reads: what the ledger keeps. */
export function readingRole(viewer: Viewer, consult: ConsultFacts): ConsultParty | null {
  return partiesOf(viewer, consult)[0] ?? null;
}
