import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import { PageTitle } from '../../../app/page-title.tsx';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { SaveState } from '../../../ui/save-state/save-state.tsx';
import { SaveBlocked } from '../save-blocked.tsx';
import { useAskDraft } from './ask-draft-context.ts';
import { unsavedBecause } from './draft-state.ts';
import type { StepState } from './use-step.ts';

type Props = { title: string; step: StepState; children: ReactNode; actions?: ReactNode };

/** One page of asking: how to get back, where one is, the question, and how to go on. */
export function StepFrame({ title, step, children, actions }: Props): ReactNode {
  const { t } = useLingui();
  const { id, draft, saveState, retry } = useAskDraft();
  const unsaved = unsavedBecause(draft);
  const topic = inReadersLanguage(consultTopics[draft.answers.topic]);
  return (
    <Stack gap={5}>
      <PageTitle section={t`Ny fråga`}>{title}</PageTitle>
      <Stack gap={2}>
        <ButtonRow>
          <ButtonLink to={step.previous} look="plain">
            <Trans>Tillbaka</Trans>
          </ButtonLink>
        </ButtonRow>
        <Small>
          <Trans>
            Steg {step.number} av {step.count}
          </Trans>{' '}
          · {topic}
        </Small>
        <h1>{title}</h1>
      </Stack>
      {draft.blocked ? <SaveBlocked id={id} blocked={draft.blocked} onRetry={retry} /> : null}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void step.goOn();
        }}
      >
        <Stack gap={5}>
          <ErrorSummary key={step.attempt} errors={step.summary} />
          {children}
          <ButtonRow>
            {actions ?? (
              <Button type="submit">
                <Trans>Fortsätt</Trans>
              </Button>
            )}
            {draft.blocked ? null : <SaveState state={unsaved ? { kind: unsaved } : saveState} />}
          </ButtonRow>
        </Stack>
      </form>
    </Stack>
  );
}
