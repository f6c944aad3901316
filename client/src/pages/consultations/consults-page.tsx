import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useToldOnArrival } from '../../app/told-on-arrival.ts';
import { SignInLink } from '../../app/sign-in-link.tsx';
import { useHasRole, useShell } from '../../app/viewer.ts';
import { ExpectedTime } from '../../features/consultations/ask/expected-time.tsx';
import { MyConsultRow } from '../../features/consultations/my-consult-row.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Columns, Lead, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Navigate } from '../../ui/link/link.tsx';
import { List } from '../../ui/list/list.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';
import { HowItWorks } from './how-it-works.tsx';
import { WorkLinks } from './work-links.tsx';

const document = graphql(`
  query ConsultsPage($after: String, $open: Boolean, $wholeUnit: Boolean!) {
    myConsults(first: 20, after: $after, open: $open, wholeUnit: $wholeUnit) {
      nodes {
        id
        ...MyConsultRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    childQuestionCentres {
      unitId
    }
    adult: expectedAnswerTime(track: ADULT) {
      median
      ninetieth
    }
    child: expectedAnswerTime(track: CHILD) {
      median
      ninetieth
    }
  }
`);

type View = 'pagaende' | 'avslutade' | 'enheten';

const viewOf = (search: URLSearchParams): View => {
  const view = search.get('visa');
  return view === 'avslutade' || view === 'enheten' ? view : 'pagaende';
};

const page = pageQuery(document, ({ request }) => {
  const search = new URL(request.url).searchParams;
  const view = viewOf(search);
  return { after: search.get('efter'), open: view === 'enheten' ? null : view === 'pagaende', wholeUnit: view === 'enheten' };
});

export const loader = page.loader;

/** The way in to consultations: how it works for a guest, one's own questions for whoever has signed in. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { viewer } = useShell();
  return (
    <Stack gap={6}>
      <PageTitle>{t`Konsultation`}</PageTitle>
      <h1>
        <Trans>Konsultation</Trans>
      </h1>
      {viewer.signedIn ? <SignedIn /> : <Guest />}
    </Stack>
  );
}

function Guest(): ReactNode {
  return (
    <>
      <Stack gap={5}>
        <Lead>
          <Trans>Fråga ett kunskapscentrum om en patient med långvarig smärta, utan att säga vem patienten är.</Trans>
        </Lead>
        <ButtonRow>
          <SignInLink>
            <Trans>Logga in för att fråga eller svara</Trans>
          </SignInLink>
        </ButtonRow>
      </Stack>
      <HowItWorks />
    </>
  );
}

function SignedIn(): ReactNode {
  const told = useToldOnArrival();
  const asks = useHasRole('CLINICIAN', 'RESOURCE_PERSON');
  const manages = useHasRole('UNIT_MANAGER');
  const { childQuestionCentres } = page.usePage().data;
  return (
    <Columns kind="aside">
      <Stack gap={6}>
        <div role="status">
          {told ? (
            <Banner tone="good">
              <p>{told}</p>
            </Banner>
          ) : null}
        </div>
        <WorkLinks decidesChildQuestions={childQuestionCentres.length > 0} />
        {asks || manages ? <Questions asks={asks} /> : null}
        {asks ? null : <HowItWorks />}
      </Stack>
      <Stack gap={6} as="aside">
        <AnswerTimes />
        <Section title={<Trans>Frågan är ingen remiss</Trans>} quiet>
          <Small>
            <Trans>Vårdansvaret är kvar hos dig. Vid fara för liv: ring 112.</Trans>
          </Small>
        </Section>
      </Stack>
    </Columns>
  );
}

/** How long answers take in the tracks that are the viewer's; nothing for those to whom there is none. */
function AnswerTimes(): ReactNode {
  const { adult, child } = page.usePage().data;
  if (!adult && !child) return null;
  return (
    <Section title={<Trans>Väntad svarstid</Trans>} quiet>
      <Stack gap={3}>
        {adult ? <ExpectedTime time={adult} /> : null}
        {child && adult ? (
          <h3>
            <Trans>Frågor om barn</Trans>
          </h3>
        ) : null}
        {child ? <ExpectedTime time={child} /> : null}
        <Small>
          <Trans>Räknat i arbetsdagar på det senaste årets svar på frågor från din sjukvårdsregion.</Trans>
        </Small>
      </Stack>
    </Section>
  );
}

function Questions({ asks }: { asks: boolean }): ReactNode {
  const { t } = useLingui();
  const { data } = page.usePage();
  const { nodes, pageInfo } = data.myConsults;
  const search = new URLSearchParams(useLocation().search);
  const view = viewOf(search);
  if (!asks && view !== 'enheten') return <Navigate to="?visa=enheten" replace />;
  const to = (which: View): string => (which === 'pagaende' ? paths.consults() : `${paths.consults()}?visa=${which}`);
  const names: Record<View, string> = { pagaende: t`Pågående`, avslutade: t`Avslutade`, enheten: t`Enhetens frågor` };
  const next = new URLSearchParams({ ...(view === 'pagaende' ? {} : { visa: view }), efter: pageInfo.endCursor ?? '' });
  return (
    <Section title={asks ? <Trans>Mina frågor</Trans> : <Trans>Frågor från enheten</Trans>}>
      <Stack gap={4}>
        <Tabs
          label={t`Vilka frågor`}
          tabs={(asks ? (['pagaende', 'avslutade', 'enheten'] as const) : (['enheten'] as const)).map((which) => ({
            to: to(which),
            name: names[which],
            current: which === view,
          }))}
        />
        {nodes.length === 0 ? (
          <Empty view={view} />
        ) : (
          <List label={names[view]}>
            {nodes.map((consult) => (
              <MyConsultRow key={consult.id} consult={consult} />
            ))}
          </List>
        )}
        {pageInfo.hasNextPage ? (
          <p>
            <ButtonLink to={`?${next.toString()}`} look="quiet">
              <Trans>Äldre frågor</Trans>
            </ButtonLink>
          </p>
        ) : null}
      </Stack>
    </Section>
  );
}

function Empty({ view }: { view: View }): ReactNode {
  return (
    <EmptyState>
      {view === 'pagaende' ? <Trans>Du har ingen fråga på gång. Här syns dina utkast och det som väntar på svar.</Trans> : null}
      {view === 'avslutade' ? <Trans>Inget är avslutat ännu. Här samlas dina besvarade frågor när du har avslutat dem.</Trans> : null}
      {view === 'enheten' ? <Trans>Ingen på enheten har frågat ännu. Här kan kollegor läsa varandras frågor och svar.</Trans> : null}
    </EmptyState>
  );
}
