import { holdsRole, type Viewer } from '../../kernel/viewer.ts';
import type { ConsultParty } from 'shared/consultations/consult-words.ts';
import { partiesOf, type ConsultFacts } from '../consult.policy.ts';

/** In which role the viewer may read the log of a question, which holds no text: its asker, the lead of the level, the privacy officer; null for others. */
export function caseLogRole(viewer: Viewer, consult: ConsultFacts): ConsultParty | null {
  const party = partiesOf(viewer, consult).find((one) => one === 'RQ' || one === 'LD');
  if (party) return party;
  const scope = [...consult.answeringScope, ...consult.requesterScope];
  return consult.wasSubmitted && holdsRole(viewer, ['PRIVACY_OFFICER'], scope) ? 'PO' : null;
}

/** May take the whole question along, to print or as a file: its asker. */
export function canTakeAlong(viewer: Viewer, consult: ConsultFacts): boolean {
  return consult.wasSubmitted && partiesOf(viewer, consult).includes('RQ');
}
