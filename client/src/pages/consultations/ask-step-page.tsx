import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { paths } from '../../app/paths.ts';
import { useAskDraft } from '../../features/consultations/ask/ask-draft-context.ts';
import { askSteps } from '../../features/consultations/ask/ask-steps.ts';
import { resumeStep } from '../../features/consultations/ask/resume-step.ts';
import { sayableText } from '../../features/consultations/ask/draft-state.ts';
import { AttachmentsStep } from '../../features/consultations/ask/attachments-step.tsx';
import { CheckStep } from '../../features/consultations/ask/check-step.tsx';
import { ExpectedTime } from '../../features/consultations/ask/expected-time.tsx';
import { FieldStep } from '../../features/consultations/ask/field-step.tsx';
import { PatientStep } from '../../features/consultations/ask/patient-step.tsx';
import { QuestionStep } from '../../features/consultations/ask/question-step.tsx';
import { TopicStep } from '../../features/consultations/ask/topic-step.tsx';
import { useNoteKnowledgeShown } from '../../features/consultations/ask/use-note-knowledge-shown.ts';
import { UrgencyStep } from '../../features/consultations/ask/urgency-step.tsx';
import { useAlike } from '../../features/search/use-alike.ts';
import { locale } from '../../i18n/locale.ts';
import { Columns, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Navigate } from '../../ui/link/link.tsx';
import { beforeAsking } from './before-asking.ts';
import { KnowledgeStep } from './knowledge-step.tsx';
import { SimilarLinks } from './similar-links.tsx';

/** One page of asking, chosen by its address; beside it what is like the question, and when to expect an answer. */
export function Component(): ReactNode {
  const { id, draft, level } = useAskDraft();
  const { step: slug } = useParams();
  const { topic, track } = draft.answers;
  const { hits: alike } = useAlike(sayableText(draft), { track });
  const { data } = useQuery(beforeAsking, { variables: { topic, track } });
  useNoteKnowledgeShown(id, data !== undefined, slug);
  const step = askSteps(topic, track).find((each) => each.slug === slug);
  if (!slug) return <Navigate to={paths.askStep(id, resumeStep(draft, level, locale))} replace />;
  if (!step) return notFound();
  const expected = data ? <ExpectedTime time={data.expectedAnswerTime} /> : null;
  if (slug === 'kunskap') return <KnowledgeStep knowledge={data?.similarKnowledge} alike={alike} />;
  return (
    <Columns kind="aside">
      <Step key={slug} step={step} expected={expected} />
      <Stack gap={6} as="aside">
        <Section title={<Trans>Liknar din fråga</Trans>} quiet>
          <SimilarLinks knowledge={data?.similarKnowledge} alike={alike} />
        </Section>
        {slug === 'kontrollera' ? null : (
          <Section title={<Trans>Väntad svarstid</Trans>} quiet>
            {expected}
            <Small>
              <Trans>Frågan är ingen remiss: vårdansvaret är kvar hos dig. Är det akut: ring 112 eller jouren.</Trans>
            </Small>
          </Section>
        )}
      </Stack>
    </Columns>
  );
}

function Step({ step, expected }: { step: ReturnType<typeof askSteps>[number]; expected: ReactNode }): ReactNode {
  if (step.field) return <FieldStep field={step.field} />;
  switch (step.slug) {
    case 'amne':
      return <TopicStep />;
    case 'bradskande':
      return <UrgencyStep />;
    case 'patient':
      return <PatientStep />;
    case 'fraga':
      return <QuestionStep />;
    case 'bilagor':
      return <AttachmentsStep />;
    default:
      return <CheckStep expected={expected} />;
  }
}
