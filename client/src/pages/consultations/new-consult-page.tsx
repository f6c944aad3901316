import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { SignInFirst } from '../../app/sign-in-first.tsx';
import { useHasRole } from '../../app/viewer.ts';
import { askSteps } from '../../features/consultations/ask/ask-steps.ts';
import { TopicFields, type Topic } from '../../features/consultations/ask/topic-fields.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { NewConsultPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { Columns, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';
import { WhoAsks } from './who-asks.tsx';

const document = graphql(`
  query NewConsultPage {
    viewer {
      signedIn
      profession {
        code
        name
      }
      unit {
        id
        name
        careLevels {
          level {
            track
            rank
          }
        }
      }
    }
  }
`);

const startConsult = graphql(`
  mutation StartConsult($input: StartConsultInput!) {
    startConsult(input: $input) {
      consult {
        id
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const page = pageQuery(document, () => ({}));

export const loader = page.loader;

/** The first page of asking: what it is about. It begins a draft on the server; nothing of it is kept on the device. */
export function Component(): ReactNode {
  const { viewer } = page.usePage().data;
  const asks = useHasRole('CLINICIAN', 'RESOURCE_PERSON');
  return (
    <Stack gap={4}>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      {viewer.signedIn ? asks ? <Start viewer={viewer} /> : <NotYet /> : <Guest />}
    </Stack>
  );
}

function Guest(): ReactNode {
  const { t } = useLingui();
  return (
    <SignInFirst title={t`Logga in för att fråga`} section={t`Konsultation`}>
      <Trans>Du som arbetar i vården frågar från din enhet. Frågan ställs utan patientens identitet.</Trans>
    </SignInFirst>
  );
}

function NotYet(): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Du kan inte fråga härifrån än`}</PageTitle>
      <h1>
        <Trans>Du kan inte fråga härifrån än</Trans>
      </h1>
      <WhoAsks />
    </Stack>
  );
}

type Viewer = NewConsultPageQuery['viewer'];

function useStart(viewer: Viewer) {
  const navigate = useNavigate();
  const [start] = useMutation(startConsult);
  const [requestKey] = useState(() => crypto.randomUUID());
  const onlyChildren = viewer.unit?.careLevels.length ? viewer.unit.careLevels.every(({ level }) => level.track === 'CHILD') : false;
  const { t } = useLingui();
  return useForm<Topic>({
    initial: { topic: null, track: onlyChildren ? 'CHILD' : 'ADULT' },
    submit: async ({ topic, track }) => {
      if (!topic) return [{ path: ['topic'], message: t`Välj ett ämne.` }];
      const { data } = await start({ variables: { input: { requestKey, topic, track } } });
      const consult = data?.startConsult.consult;
      const first = askSteps(topic, track)[1]?.slug ?? 'kunskap';
      if (consult) await navigate(paths.askStep(consult.id, first), { replace: true });
      return data?.startConsult.errors ?? [];
    },
  });
}

function Start({ viewer }: { viewer: Viewer }): ReactNode {
  const { t } = useLingui();
  const form = useStart(viewer);
  return (
    <Columns kind="aside">
      <PageTitle section={t`Ny fråga`}>{t`Vad gäller frågan?`}</PageTitle>
      <form onSubmit={form.onSubmit} noValidate>
        <Stack gap={5}>
          <Stack gap={2}>
            <Small>
              <Trans>Steg 1 · Ny fråga</Trans>
            </Small>
            <h1>
              <Trans>Vad gäller frågan?</Trans>
            </h1>
          </Stack>
          <ErrorSummary errors={form.summary} />
          <TopicFields {...form.values} problem={form.errors['topic']} onChange={form.setValues} />
          <ButtonRow>
            <Button type="submit" pending={form.pending}>
              <Trans>Fortsätt</Trans>
            </Button>
          </ButtonRow>
        </Stack>
      </form>
      <Stack gap={6} as="aside">
        <Section title={<Trans>Du frågar som</Trans>} quiet>
          <Small>{[viewer.profession?.name, viewer.unit?.name].filter(Boolean).join(', ')}</Small>
        </Section>
        <Section title={<Trans>Inte för akuta lägen</Trans>} quiet>
          <Small>
            <Trans>Svar kan dröja flera arbetsdagar. Vid fara för liv: ring 112. Frågan är ingen remiss.</Trans>
          </Small>
        </Section>
      </Stack>
    </Columns>
  );
}
