import { consultTopics } from 'shared/consultations/consult-template.ts';
import { toNodeId } from '../kernel/node-id.ts';
import type { NewTask } from '../tasks/open-task.ts';
import type { Consult } from './consult.entity.ts';
import type { Directive } from './directive.entity.ts';

/** What a directive asks of somebody. DIRECTIVE_ACK and DIRECTIVE_DO wait for whoever asked the question, the others for the side that issued it. */
export type DirectiveTask = 'DIRECTIVE_ACK' | 'DIRECTIVE_DO' | 'DIRECTIVE_RESULT' | 'DIRECTIVE_LATE';

export const directiveTasks = ['DIRECTIVE_ACK', 'DIRECTIVE_DO', 'DIRECTIVE_RESULT', 'DIRECTIVE_LATE'] as const;

/** The task a directive gives to whoever acts next. */
export function directiveTask(directive: Directive, consult: Consult, kind: DirectiveTask, dueAt: Date | null = null): NewTask {
  const isDown = kind === 'DIRECTIVE_ACK' || kind === 'DIRECTIVE_DO';
  const lead = { role: 'LEVEL_LEAD' as const, organisationNodeId: directive.issuingUnitId };
  const { sv, en } = consultTopics[directive.topic];
  return {
    kind,
    owner: kind === 'DIRECTIVE_LATE' ? lead : { personId: isDown ? consult.requesterId : directive.issuedById },
    subjectType: 'Directive',
    subjectId: directive.id,
    link: directivePath(directive.id),
    parameters: { reference: consult.reference, topic: { sv, en }, directive: directive.kind },
    dueAt,
  };
}

/** The site-relative address of a directive. */
function directivePath(id: string): string {
  return `/konsultation/uppdrag/${toNodeId('Directive', id)}`;
}
