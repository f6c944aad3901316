import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useOutletContext } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { paths } from '../../app/paths.ts';
import { ClarifyForm } from '../../features/consultations/answer/clarify-form.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';
import { AnswerFrame } from './answer-frame.tsx';
import type { AnswerOutlet } from './answer-layout.tsx';
import { useFirst } from './use-first.ts';

/** Asks back, one explicit question at a time. What is written of the answer stays. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { consult } = useOutletContext<AnswerOutlet>();
  const navigate = useNavigate();
  const allowed = useFirst(consult.viewerCanRequestClarification);
  if (!allowed) return notFound();
  const { id } = consult;
  return (
    <AnswerFrame consult={consult} title={t`Be om komplettering`}>
      <Stack gap={4}>
        <p>
          <Trans>Ställ bara frågor som ändrar ditt råd. Svaret väntar tills de är besvarade; ditt utkast ligger kvar.</Trans>
        </p>
        <ClarifyForm
          id={id}
          onDone={() => navigate(paths.queue(), { replace: true, state: { done: t`Frågorna är skickade till den som frågade.` } })}
        />
      </Stack>
    </AnswerFrame>
  );
}
