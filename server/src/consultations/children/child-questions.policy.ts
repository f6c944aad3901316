import { holdsRole, type Viewer } from '../../kernel/viewer.ts';

/**
 * May decide whether a knowledge centre takes questions about children: its manager, and the lead of its level, who answer for who works there and what they
 * can. Who sorts questions only obeys it.
 */
export function canDecideChildQuestions(viewer: Viewer, centreScope: readonly string[]): boolean {
  return holdsRole(viewer, ['UNIT_MANAGER', 'LEVEL_LEAD'], centreScope);
}
