import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { templateOwner } from 'shared/consultations/consult-template.ts';
import { lineLength, type TemplateField } from 'shared/consultations/template-field.ts';
import { roles } from 'shared/identity/roles.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Small, VisuallyHidden } from '../../../ui/layout/layout.tsx';
import { fieldSlug } from './ask-steps.ts';
import { AskText } from './ask-text.tsx';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

/** One question of the template. The heading of the page is its label. */
export function FieldStep({ field }: { field: TemplateField }): ReactNode {
  const step = useStep(fieldSlug(field.code));
  const label = inReadersLanguage(field.label);
  const name = `template.${field.code}`;
  return (
    <StepFrame title={label} step={step}>
      <AskText
        name={name}
        label={<VisuallyHidden>{label}</VisuallyHidden>}
        hint={inReadersLanguage(field.hint)}
        maxLength={field.maxLength}
        rows={field.maxLength <= lineLength ? 2 : 5}
        required={field.required}
        problem={step.problemAt(name)}
      />
      <Small>
        <Trans>Frågan hör till en mall som är lika i hela landet. Ansvarig: {inReadersLanguage(roles[templateOwner]).toLowerCase()}.</Trans>
      </Small>
      {field.required ? null : (
        <Small>
          <Trans>Du kan hoppa över den här frågan.</Trans>
        </Small>
      )}
    </StepFrame>
  );
}
