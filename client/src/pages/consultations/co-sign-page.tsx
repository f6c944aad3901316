import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { dispositionWord } from 'shared/consultations/disposition.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { StepForm } from '../../features/consultations/handling/step-form.tsx';
import { AnswerBody } from '../../features/consultations/thread/answer-body.tsx';
import { ThreadMessages } from '../../features/consultations/thread/thread-messages.tsx';
import { useConsultAction } from '../../features/consultations/thread/use-consult-action.ts';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { CitedPart } from '../../features/consultations/answer/cited-part.tsx';
import { chosenPart } from '../../features/consultations/answer/chosen-part.ts';
import { KindTag } from '../../features/publishing/kind-words.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CoSignPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Details } from '../../ui/details/details.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Columns, Pinned, Section, Sheet, Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';
import { Message } from '../../ui/message/message.tsx';
import { ConsultStepFrame } from './consult-step-frame.tsx';
import { useFirst } from './use-first.ts';

const document = graphql(`
  query CoSignPage($id: ID!) {
    consult(id: $id) {
      id
      title
      reference
      responderName
      track
      answerToCoSign {
        ...AnswerDraftFields @unmask
      }
      ...ThreadMessages
    }
  }
`);

const coSignAnswer = graphql(`
  mutation CoSignAnswer($input: CoSignAnswerInput!) {
    coSignAnswer(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const returnAnswer = graphql(`
  mutation ReturnAnswer($input: ReturnAnswerInput!) {
    returnAnswer(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

type Consult = NonNullable<CoSignPageQuery['consult']>;
type Draft = NonNullable<Consult['answerToCoSign']>;

/** The answer of a colleague under supervision, beside the question: to be signed too, or given back. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { consult } = page.usePage().data;
  const draft = useFirst(consult?.answerToCoSign);
  if (!consult || !draft) return notFound();
  const onDone = () => navigate(paths.consult(consult.id), { replace: true });
  return (
    <ConsultStepFrame id={consult.id} about={consult.title ?? consult.reference}>
      <PageTitle section={t`Konsultation`}>{t`Medsignera svaret`}</PageTitle>
      <h1>
        <Trans>Medsignera svaret</Trans>
      </h1>
      <Columns kind="half">
        <Pinned label={t`Frågan`}>
          <Sheet>
            <ThreadMessages consult={consult} citationsOf={(citations) => <CitationList citations={citations} />} />
          </Sheet>
        </Pinned>
        <Stack gap={5}>
          <Sheet>
            <Message who={<Trans>Svaret som det skickas</Trans>} when={consult.responderName ?? ''}>
              <DraftBody draft={draft} track={consult.track} />
            </Message>
          </Sheet>
          <CoSign id={consult.id} revision={draft.revision} onDone={onDone} />
          <Return id={consult.id} onDone={onDone} />
        </Stack>
      </Columns>
    </ConsultStepFrame>
  );
}

function DraftBody({ draft, track }: { draft: Draft; track: CareTrack }): ReactNode {
  const { text, disposition, knowledgeMissing, followUpWeeks, followUpMeasure, citations } = draft;
  const view = {
    text,
    dispositionLabel: disposition ? inReadersLanguage(dispositionWord(disposition, track)) : null,
    knowledgeMissing,
    followUpWeeks,
    measure: followUpMeasure || null,
  };
  const rests = citations.map((citation) => (
    <CitedPart key={`${citation.artefact.id} ${citation.nodeId}`} part={chosenPart(citation)} kind={<KindTag kind={citation.type} />} />
  ));
  return <AnswerBody answer={view} citations={rests.length > 0 ? <ul>{rests}</ul> : null} />;
}

type StepProps = { id: string; onDone: () => Promise<unknown> | void };

function CoSign({ id, revision, onDone }: StepProps & { revision: number }): ReactNode {
  const run = useConsultAction(coSignAnswer);
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<readonly { message: string }[]>([]);
  const press = async (): Promise<void> => {
    setPending(true);
    try {
      const found = await run({ input: { consultId: id, revision } });
      setErrors(found);
      if (found.length === 0) await onDone();
    } finally {
      setPending(false);
    }
  };
  return (
    <Section title={<Trans>Står du bakom svaret?</Trans>}>
      <Stack gap={3}>
        <ErrorSummary errors={errors.map(({ message }) => ({ id: null, message }))} />
        <p>
          <Trans>Ditt namn står under svaret. Den som skrev det ansvarar för det och skickar det.</Trans>
        </p>
        <p>
          <Button pending={pending} onClick={() => void press()}>
            <Trans>Medsignera</Trans>
          </Button>
        </p>
      </Stack>
    </Section>
  );
}

function Return({ id, onDone }: StepProps): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(returnAnswer);
  return (
    <Details summary={<Trans>Lämna tillbaka med synpunkter</Trans>}>
      <StepForm
        fields={[{ kind: 'TEXT', name: 'text', label: t`Vad behöver ändras?`, hint: t`Synpunkterna står kvar i tråden.` }]}
        verb={<Trans>Lämna tillbaka</Trans>}
        look="quiet"
        send={async ({ text = '' }, overrides) => {
          const errors = await run({ input: { consultId: id, text, overrides: [...overrides] } });
          if (errors.length === 0) await onDone();
          return errors;
        }}
      />
    </Details>
  );
}
