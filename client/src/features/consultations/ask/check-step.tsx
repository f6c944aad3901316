import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { Button, ButtonLink } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/field/field.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { Section } from '../../../ui/layout/layout.tsx';
import { DoubtsOfText } from '../reuse/doubts-of-text.tsx';
import { AnswerRows } from './answer-rows.tsx';
import { useAskDraft } from './ask-draft-context.ts';
import { sentText } from './draft-state.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';
import { useSubmit } from './use-submit.ts';

/** The last page: every answer with a way to change it, what sending means, and the one button that sends. */
export function CheckStep({ expected }: { expected: ReactNode }): ReactNode {
  const { t } = useLingui();
  const { id, draft, choose } = useAskDraft();
  const { summary, attempt, pending, send } = useSubmit();
  const step = { ...useStep('kontrollera'), summary, attempt, goOn: send };
  const basis = fieldId('deidentifiedConfirmed');
  return (
    <StepFrame
      title={t`Kontrollera dina svar`}
      step={step}
      actions={
        <>
          <Button type="submit" pending={pending}>
            <Trans>Skicka</Trans>
          </Button>
          <ButtonLink look="plain" to={paths.consultStep(id, 'aterta')}>
            <Trans>Släng utkastet</Trans>
          </ButtonLink>
        </>
      }
    >
      <AnswerRows />
      <DoubtsOfText text={sentText(draft)} reader="ASKING" />
      <Section title={<Trans>När du skickar</Trans>}>
        {expected}
        <p>
          <Trans>
            Frågan går till kunskapscentrum och kan sedan inte ändras, bara kompletteras. Den är ingen remiss: vårdansvaret är kvar hos dig.
            Även avidentifierad text är personuppgifter, så läsningen loggas.
          </Trans>
        </p>
      </Section>
      <Checkbox
        id={basis}
        label={t`Jag har läst igenom texten. Inget i den pekar ut en person.`}
        checked={draft.answers.deidentifiedConfirmed}
        error={
          summary.some((error) => error.id === basis) && !draft.answers.deidentifiedConfirmed
            ? t`Bekräfta att texten är avidentifierad.`
            : undefined
        }
        onChange={(checked) => choose({ deidentifiedConfirmed: checked })}
      />
      <Checkbox
        label={t`En länk räcker om något publicerat redan svarar på frågan.`}
        checked={draft.answers.acceptsKnownAnswer}
        onChange={(checked) => choose({ acceptsKnownAnswer: checked })}
      />
    </StepFrame>
  );
}
