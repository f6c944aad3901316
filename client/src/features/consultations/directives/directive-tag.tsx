import type { ReactNode } from 'react';
import type { DirectiveState } from 'shared/consultations/directive-lifecycle.ts';
import { Tag, type Tone } from '../../../ui/tag/tag.tsx';

const tones: Partial<Record<DirectiveState, Tone>> = { DONE: 'good', VERIFIED: 'good', CANNOT: 'late', NOT_DONE: 'late' };

/** How far a directive has come, in the server's words; blue where it waits for the one who looks. */
export function DirectiveTag({
  directive: { state, stateLabel, viewerActions },
}: {
  directive: { state: DirectiveState; stateLabel: string; viewerActions: readonly unknown[] };
}): ReactNode {
  return <Tag tone={tones[state] ?? (viewerActions.length > 0 ? 'wait' : 'neutral')}>{stateLabel}</Tag>;
}
