import type { DirectiveRole } from 'shared/consultations/directive-lifecycle.ts';
import { holdsRole, type Viewer } from '../kernel/viewer.ts';
import type { ConsultFacts } from './consult.policy.ts';

/**
 * Whom the viewer is to a directive: of the receiving side those who may ask for the unit and its manager, of the issuing side the pool and its lead.
 * Null for everybody else. The question it belongs to decides who may read it.
 */
export function directiveRoleOf(
  viewer: Viewer,
  { requesterScope, answeringScope }: Pick<ConsultFacts, 'requesterScope' | 'answeringScope'>,
): DirectiveRole | null {
  if (holdsRole(viewer, ['CLINICIAN', 'RESOURCE_PERSON', 'UNIT_MANAGER'], requesterScope)) return 'RECEIVER';
  return holdsRole(viewer, ['CONSULT_RESPONDER', 'LEVEL_LEAD'], answeringScope) ? 'ISSUER' : null;
}
