import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { careTracks, type CareTrack } from 'shared/organisation/organisation-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { optionsOf, StepForm } from '../../features/consultations/handling/step-form.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Table } from '../../ui/table/table.tsx';

const document = graphql(`
  query RoutesPage {
    consultRoutes {
      id
      fromName
      track
      topic
      professionName
      unitName
    }
    consultRouteTargets {
      unitId
      track
      name
      rank
    }
    consultRouteRegions {
      id
      name
    }
    childQuestionCentres {
      unitId
    }
    professions {
      code
      name
    }
  }
`);

const setRoute = graphql(`
  mutation SetConsultRoute($input: SetConsultRouteInput!) {
    setConsultRoute(input: $input) {
      done
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const page = pageQuery(document, () => ({}), { fresh: true });

export const loader = page.loader;

/** Where questions go by rule. Whoever sorts them sees where the rule points and decides. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const decides = useHasRole('CONSULT_TRIAGE', 'LEVEL_LEAD');
  const [run] = useMutation(setRoute);
  const [done, setDone] = useState(0);
  if (!decides || data.consultRouteTargets.length === 0) return notFound();
  const all = t`alla`;
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Vart frågor går`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Vart frågor går</Trans>
      </h1>
      <p>
        <Trans>Utan regel går en fråga till kunskapscentrum. En regel om ämne går före en om yrke, och den före en om region.</Trans>
      </p>
      <p>
        <Trans>
          Frågor om barn besvaras bara av enheter med en vårdnivå för barn och unga, och av kunskapscentrum när dess chef eller den som är
          nivåansvarig har bestämt att det tar emot dem.
        </Trans>
        {data.childQuestionCentres.length > 0 ? (
          <>
            {' '}
            <Link to={paths.childQuestions()}>
              <Trans>Bestäm om frågor om barn</Trans>
            </Link>
          </>
        ) : null}
      </p>
      <div role="status">
        {done > 0 ? (
          <Banner tone="good">
            <p>
              <Trans>Sparat.</Trans>
            </p>
          </Banner>
        ) : null}
      </div>
      {data.consultRoutes.length === 0 ? (
        <EmptyState>
          <Trans>Det finns ingen regel: alla frågor går till kunskapscentrum.</Trans>
        </EmptyState>
      ) : (
        <Table
          caption={<Trans>Regler som gäller</Trans>}
          rows={data.consultRoutes}
          rowKey={({ id }) => id}
          columns={[
            { key: 'track', name: t`Spår`, cell: ({ track }) => inReadersLanguage(careTracks[track]) },
            { key: 'topic', name: t`Ämne`, cell: ({ topic }) => (topic ? inReadersLanguage(consultTopics[topic]) : all) },
            { key: 'profession', name: t`Yrke`, cell: ({ professionName }) => professionName ?? all },
            { key: 'from', name: t`Från`, cell: ({ fromName }) => fromName },
            { key: 'to', name: t`Går till`, cell: ({ unitName }) => unitName },
          ]}
        />
      )}
      <Section title={<Trans>Ny eller ändrad regel</Trans>}>
        <StepForm
          key={done}
          initial={{ track: 'ADULT' }}
          fields={[
            { kind: 'CHOICES', name: 'track', label: t`Spår`, options: optionsOf(careTracks) },
            { kind: 'SELECT', name: 'topic', label: t`Ämne`, none: t`Alla ämnen`, options: optionsOf(consultTopics) },
            {
              kind: 'SELECT',
              name: 'professionCode',
              label: t`Yrke hos den som frågar`,
              none: t`Alla yrken`,
              options: data.professions.map(({ code, name }) => ({ value: code, label: name })),
            },
            {
              kind: 'SELECT',
              name: 'fromId',
              label: t`Region`,
              none: t`Hela sjukvårdsregionen`,
              options: data.consultRouteRegions.map(({ id, name }) => ({ value: id, label: name })),
            },
            {
              kind: 'SELECT',
              name: 'unitId',
              label: t`Går till`,
              none: t`Kunskapscentrum, utan regel`,
              options: ({ track }) =>
                data.consultRouteTargets
                  .filter((target) => target.track === track)
                  .map(({ unitId, name, rank }) => ({ value: unitId, label: t`Nivå ${rank}: ${name}` })),
            },
          ]}
          verb={<Trans>Spara regeln</Trans>}
          send={async ({ track, topic, professionCode, fromId, unitId }) => {
            const input = {
              track: track as CareTrack,
              topic: (topic || null) as ConsultTopicCode | null,
              professionCode: professionCode || null,
              fromId: fromId || null,
              unitId: unitId || null,
            };
            const { data: set } = await run({ variables: { input } });
            const errors = (set?.setConsultRoute.errors ?? []).flatMap((error) => ('message' in error ? [error] : []));
            if (errors.length === 0) {
              await refetch();
              setDone((count) => count + 1);
            }
            return errors;
          }}
        />
      </Section>
    </Stack>
  );
}
