import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useOutletContext } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useAnswer } from '../../features/consultations/answer/answer-draft-context.ts';
import { AnswerText, DispositionField, FollowUpFields } from '../../features/consultations/answer/answer-fields.tsx';
import { answerProblems, unsavedBecause, type AnswerValues } from '../../features/consultations/answer/answer-state.ts';
import { CitationsField } from '../../features/consultations/answer/citations-field.tsx';
import { EarlierAnswers } from '../../features/consultations/answer/earlier-answers.tsx';
import { PairState } from '../../features/consultations/answer/pair-state.tsx';
import { SnippetPicker } from '../../features/consultations/answer/snippet-picker.tsx';
import { handlingName, handlingPaths } from '../../features/consultations/handling/handling-words.tsx';
import { SaveBlocked } from '../../features/consultations/save-blocked.tsx';
import { locale } from '../../i18n/locale.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { fieldId } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';
import { SaveState } from '../../ui/save-state/save-state.tsx';
import { AnswerFrame } from './answer-frame.tsx';
import type { AnswerOutlet } from './answer-layout.tsx';

/** Writes the answer, with the question beside it. */
export function Component(): ReactNode {
  const { consult } = useOutletContext<AnswerOutlet>();
  const title = consult.title ?? consult.topicName;
  return (
    <AnswerFrame consult={consult} title={title}>
      <Composer consult={consult} />
    </AnswerFrame>
  );
}

function Composer({ consult }: AnswerOutlet): ReactNode {
  const { t } = useLingui();
  const { id, state, now, saveState, flush } = useAnswer();
  const navigate = useNavigate();
  const [attempt, setAttempt] = useState(0);
  const problems = attempt > 0 ? answerProblems(state, locale) : [];
  const unsaved = unsavedBecause(state);
  const errorAt = (path: string): string | undefined =>
    state.refused[path as keyof AnswerValues] ?? problems.find((problem) => problem.path === path)?.message;
  const elsewhere = consult.viewerHandling.filter((step) => step === 'ASK_OPINION' || step === 'PASS_TO_LEVEL');
  const goOn = async (): Promise<void> => {
    await flush();
    if (answerProblems(now(), locale).length > 0 || now().conflict || now().blocked) setAttempt((before) => before + 1);
    else await navigate(paths.answerStep(id, 'granska'));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <Stack gap={5}>
        <Problems
          key={attempt}
          problems={problems.map(({ path, message }) => ({
            id: fieldId(path),
            message,
            ...(path === 'citations' ? { name: t`Vilar på` } : {}),
          }))}
        />
        <Elsewhere />
        <PairState consult={consult} />
        <DispositionField track={consult.track} errorAt={errorAt} />
        <AnswerText
          name="text"
          label={t`Svar`}
          hint={t`Rådet först, sedan varför. Inga uppgifter som pekar ut patienten.`}
          rows={9}
          errorAt={errorAt}
        />
        <SnippetPicker topic={consult.topic} />
        <EarlierAnswers id={id} />
        {state.blocked ? (
          <p>
            <Trans>Inte sparat: {state.blocked.gone ? t`du har troligen loggats ut` : state.blocked.message}</Trans>
          </p>
        ) : (
          <SaveState state={unsaved ? { kind: unsaved } : saveState} />
        )}
        <CitationsField consult={consult} error={errorAt('citations')} />
        <FollowUpFields errorAt={errorAt} />
        <ButtonRow>
          <Button type="submit">
            <Trans>Förhandsgranska och signera</Trans>
          </Button>
          {consult.viewerCanRequestClarification ? (
            <ButtonLink to={paths.answerStep(id, 'komplettering')} look="quiet">
              <Trans>Be om komplettering</Trans>
            </ButtonLink>
          ) : null}
          {consult.viewerCanRelease ? (
            <ButtonLink to={paths.consultStep(id, 'lamna')} look="plain">
              <Trans>Lämna tillbaka</Trans>
            </ButtonLink>
          ) : null}
          {elsewhere.map((step) => (
            <ButtonLink key={step} to={paths.handling(id, handlingPaths[step])} look="plain">
              {handlingName(step, elsewhere)}
            </ButtonLink>
          ))}
        </ButtonRow>
      </Stack>
    </form>
  );
}

/** What was wrong when one tried to go on; it stays as it was said while the fields beside it are mended. */
function Problems({ problems }: { problems: { id: string; message: string; name?: string }[] }): ReactNode {
  const [said] = useState(problems);
  return <ErrorSummary errors={said} />;
}

/** The answer was saved in another window, or cannot be saved any more. */
function Elsewhere(): ReactNode {
  const { id, state, settle, retry } = useAnswer();
  if (state.blocked) return <SaveBlocked id={id} blocked={state.blocked} onRetry={retry} />;
  if (!state.conflict) return null;
  return (
    <Banner tone="wait" title={<Trans>Svaret har ändrats i ett annat fönster</Trans>}>
      <ButtonRow>
        <Button look="quiet" onClick={() => void settle('mine')}>
          <Trans>Behåll det här</Trans>
        </Button>
        <Button look="quiet" onClick={() => void settle('theirs')}>
          <Trans>Ta det andra</Trans>
        </Button>
      </ButtonRow>
    </Banner>
  );
}
