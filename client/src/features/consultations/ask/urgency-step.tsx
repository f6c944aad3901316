import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { concernForChildReminder, consultPriorities, redFlagGate, type ConsultPriority } from 'shared/consultations/consult-template.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Checkbox, Choices } from '../../../ui/field/field.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { useAskDraft } from './ask-draft-context.ts';
import styles from './ask.module.css';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

/** The red-flag gate, and how soon an answer is needed. */
export function UrgencyStep(): ReactNode {
  const { t } = useLingui();
  const { draft, choose } = useAskDraft();
  const { notEmergency, priority, track } = draft.answers;
  const step = useStep('bradskande');
  return (
    <StepFrame title={inReadersLanguage(redFlagGate.heading)} step={step}>
      <p>{inReadersLanguage(redFlagGate.text)}</p>
      <ul className={styles['bullets']}>
        {redFlagGate.flags.map((flag) => (
          <li key={flag.sv}>{inReadersLanguage(flag)}</li>
        ))}
      </ul>
      {track === 'CHILD' ? (
        <Banner tone="wait">
          <p>{inReadersLanguage(concernForChildReminder)}</p>
        </Banner>
      ) : null}
      <Checkbox
        id={fieldId('notEmergency')}
        label={inReadersLanguage(redFlagGate.confirmation)}
        checked={notEmergency}
        error={step.problemAt('notEmergency')}
        onChange={(checked) => choose({ notEmergency: checked })}
      />
      <Choices
        id={fieldId('priority')}
        name="priority"
        label={t`Hur snart behöver du svar?`}
        hint={t`Förtur är för när patientens vård väntar på svaret. Fördelaren kan ändra.`}
        value={[priority]}
        choices={keysOf(consultPriorities).map((code) => ({ value: code, label: inReadersLanguage(consultPriorities[code]) }))}
        onChange={([code]) => choose({ priority: code as ConsultPriority })}
      />
    </StepFrame>
  );
}
