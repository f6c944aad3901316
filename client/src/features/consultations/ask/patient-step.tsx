import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ageBands, patientSexes, type AgeBand, type PatientSex } from 'shared/consultations/consult-template.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Checkbox, Choices } from '../../../ui/field/field.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { useAskDraft } from './ask-draft-context.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

/** Whom the question is about, as coarse as it can be. There is no field for who it is. */
export function PatientStep(): ReactNode {
  const { t } = useLingui();
  const { draft, choose } = useAskDraft();
  const { ageBand, sex, track, transition } = draft.answers;
  const step = useStep('patient');
  const bands = keysOf(ageBands).filter((band) => ageBands[band].track === track);
  return (
    <StepFrame title={t`Vem gäller frågan?`} step={step}>
      <p>
        <Trans>Ange ålder som ett band. Namn, födelsedatum och personnummer ska inte stå någonstans i frågan.</Trans>
      </p>
      <Choices
        id={fieldId('ageBand')}
        name="ageBand"
        label={t`Ålder`}
        value={ageBand ? [ageBand] : []}
        error={step.problemAt('ageBand')}
        choices={bands.map((band) => ({ value: band, label: t`${inReadersLanguage(ageBands[band])} år` }))}
        onChange={([band]) => choose({ ageBand: band as AgeBand, ...(band === 'AGE_16_17' ? {} : { transition: false }) })}
      />
      {ageBand === 'AGE_16_17' ? (
        <Stack gap={2}>
          <Checkbox
            id={fieldId('transition')}
            label={t`På väg över till vuxenvården`}
            checked={transition}
            onChange={(checked) => choose({ transition: checked })}
          />
          <Small>
            <Trans>Då svarar en konsult för barn och en för vuxna tillsammans. En av dem signerar svaret och ansvarar för det.</Trans>
          </Small>
        </Stack>
      ) : null}
      <Choices
        id={fieldId('sex')}
        name="sex"
        label={t`Kön`}
        value={sex ? [sex] : []}
        error={step.problemAt('sex')}
        choices={keysOf(patientSexes).map((code) => ({ value: code, label: inReadersLanguage(patientSexes[code]) }))}
        onChange={([code]) => choose({ sex: code as PatientSex })}
      />
    </StepFrame>
  );
}
