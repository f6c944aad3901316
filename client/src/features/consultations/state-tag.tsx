import type { ReactNode } from 'react';
import type { StateName } from 'shared/consultations/consult-state.ts';
import { Tag, type Tone } from '../../ui/tag/tag.tsx';

const tones: Partial<Record<StateName, Tone>> = { ANSWERED: 'good', FOLLOW_UP: 'good', DECLINED: 'late', VOID: 'late' };

/** Where a question stands, in the server's words; blue where it waits for the one who looks. */
export function StateTag({ state, label, mine }: { state: StateName; label: string; mine: boolean }): ReactNode {
  return <Tag tone={mine ? 'wait' : (tones[state] ?? 'neutral')}>{label}</Tag>;
}
