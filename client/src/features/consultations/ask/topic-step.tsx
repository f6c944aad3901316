import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ageBands } from 'shared/consultations/consult-template.ts';
import { useAskDraft } from './ask-draft-context.ts';
import { StepFrame } from './step-frame.tsx';
import { TopicFields, type Topic } from './topic-fields.tsx';
import { useStep } from './use-step.ts';

/** Another topic or track for a question already begun. What was written under the old one is kept. */
export function TopicStep(): ReactNode {
  const { t } = useLingui();
  const { draft, choose } = useAskDraft();
  const { topic, track, ageBand } = draft.answers;
  const pick = (picked: Topic): void => {
    const staysInTrack = ageBand === null || ageBands[ageBand].track === picked.track;
    choose({ topic: picked.topic ?? topic, track: picked.track, ...(staysInTrack ? {} : { ageBand: null, transition: false }) });
  };
  return (
    <StepFrame title={t`Vad gäller frågan?`} step={useStep('amne')}>
      <TopicFields topic={topic} track={track} onChange={pick} />
    </StepFrame>
  );
}
