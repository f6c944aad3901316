import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useOutletContext } from 'react-router';
import { dispositionWord } from 'shared/consultations/disposition.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useShell } from '../../app/viewer.ts';
import { useAnswer } from '../../features/consultations/answer/answer-draft-context.ts';
import { answerProblems } from '../../features/consultations/answer/answer-state.ts';
import { ChosenParts } from '../../features/consultations/answer/chosen-parts.tsx';
import { AskForCoSigning, CoSigningState, useCoSigning } from '../../features/consultations/answer/co-signing.tsx';
import { PairState } from '../../features/consultations/answer/pair-state.tsx';
import { useSign } from '../../features/consultations/answer/use-sign.ts';
import { AnswerBody } from '../../features/consultations/thread/answer-body.tsx';
import { locale } from '../../i18n/locale.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/field/error-summary.tsx';
import { Sheet, Small, Stack } from '../../ui/layout/layout.tsx';
import { Navigate, useNavigate } from '../../ui/link/link.tsx';
import { Message } from '../../ui/message/message.tsx';
import type { AnswerOutlet } from './answer-layout.tsx';

/** The answer as its receiver will read it, and the button that signs it. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { consult } = useOutletContext<AnswerOutlet>();
  const { id, state } = useAnswer();
  const { viewer } = useShell();
  // Signed answers leave this page; one that lacks something goes back to where it is written.
  const [lacked] = useState(() => answerProblems(state, locale).length > 0);
  if (lacked) return <Navigate to={paths.answer(id)} replace />;
  const { text, disposition, knowledgeMissing, followUpWeeks, followUpMeasure, citations } = state.values;
  const view = {
    text,
    dispositionLabel: disposition && inReadersLanguage(dispositionWord(disposition, consult.track)),
    knowledgeMissing,
    followUpWeeks,
    measure: followUpMeasure || null,
  };
  return (
    <Stack gap={4}>
      <PageTitle section={t`Besvara`}>{t`Så läser mottagaren svaret`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.queue(), name: <Trans>Frågor att besvara</Trans> },
          { to: paths.answer(id), name: consult.title ?? consult.topicName },
        ]}
      />
      <h1>
        <Trans>Så läser mottagaren svaret</Trans>
      </h1>
      <Sheet>
        <Message who={<Trans>Svar</Trans>} when={viewer.name}>
          <AnswerBody answer={view} citations={citations.length > 0 ? <ChosenParts /> : null} />
        </Message>
      </Sheet>
      {disposition === 'MANAGE_HERE_WITH_FOLLOW_UP' && followUpWeeks === null ? (
        <Banner tone="wait" title={t`Ingen uppföljning är planerad`}>
          <p>
            <Trans>
              Du svarar ”Handlägg på er nivå och följ upp”. Vill du få veta hur det gick? Ändra svaret och välj när det ska följas upp.
            </Trans>
          </p>
        </Banner>
      ) : null}
      <SignOrAsk consult={consult} />
    </Stack>
  );
}

/** Whoever is under supervision asks a colleague to sign first. */
function SignOrAsk({ consult }: AnswerOutlet): ReactNode {
  const { t } = useLingui();
  const { id } = useAnswer();
  const navigate = useNavigate();
  const coSigning = useCoSigning(consult);
  return (
    <Stack gap={4}>
      <PairState consult={consult} />
      <CoSigningState coSigning={coSigning} />
      {coSigning.isMissing ? (
        <AskForCoSigning
          colleagues={coSigning.colleagues}
          back={
            <ButtonLink to={paths.answer(id)} look="quiet">
              <Trans>Ändra svaret</Trans>
            </ButtonLink>
          }
          onDone={() => navigate(paths.queue(), { replace: true, state: { done: t`Svaret är lämnat för medsignering.` } })}
        />
      ) : (
        <Sign />
      )}
    </Stack>
  );
}

function Sign(): ReactNode {
  const { t } = useLingui();
  const { id } = useAnswer();
  const navigate = useNavigate();
  const sign = useSign();
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const press = async (): Promise<void> => {
    setPending(true);
    try {
      const found = await sign();
      setErrors(found.map(({ message }) => ({ id: null, message })));
      if (found.length === 0) await navigate(paths.queue(), { replace: true, state: { done: t`Svaret är signerat och skickat.` } });
    } catch {
      setErrors([{ id: null, message: t`Det gick inte att skicka. Svaret finns kvar: försök igen.` }]);
    } finally {
      setPending(false);
    }
  };
  return (
    <Stack gap={4}>
      <ErrorSummary errors={errors} />
      <ButtonRow>
        <Button pending={pending} onClick={() => void press()}>
          <Trans>Signera och skicka</Trans>
        </Button>
        <ButtonLink to={paths.answer(id)} look="quiet">
          <Trans>Ändra svaret</Trans>
        </ButtonLink>
      </ButtonRow>
      <Small>
        <Trans>Ett signerat svar kan inte ändras. Den som frågade kan ställa en följdfråga i 30 dagar.</Trans>
      </Small>
    </Stack>
  );
}
