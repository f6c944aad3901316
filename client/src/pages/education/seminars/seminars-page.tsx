import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { SignInLink } from '../../../app/sign-in-link.tsx';
import { useShell } from '../../../app/viewer.ts';
import { CalendarAddress } from '../../../features/education/seminars/calendar-address.tsx';
import { SeminarRow } from '../../../features/education/seminars/seminar-row.tsx';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { SeminarsPageQuery } from '../../../graphql/generated/graphql.ts';
import { pageQuery } from '../../../graphql/page-query.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Lead, Section, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List } from '../../../ui/list/list.tsx';

const document = graphql(`
  query SeminarsPage($after: String, $afterPast: String) {
    mine: seminars(first: 50, list: MINE) {
      nodes {
        id
        ...SeminarRow
      }
    }
    upcoming: seminars(first: 20, after: $after, list: UPCOMING) {
      nodes {
        id
        viewerSeated
        ...SeminarRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    past: seminars(first: 10, after: $afterPast, list: PAST) {
      nodes {
        id
        ...SeminarRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    seminarHolders {
      id
    }
    myCalendarAddressSince
  }
`);

const page = pageQuery(
  document,
  ({ request }) => {
    const search = new URL(request.url).searchParams;
    return { after: search.get('efter'), afterPast: search.get('fore') };
  },
  { fresh: true },
);

export const loader = page.loader;

/** Seminars to come and those that have been, and one's calendar. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { signedIn } = useShell().viewer;
  const { data, refetch } = page.usePage();
  return (
    <Stack gap={6}>
      <PageTitle section={t`Utbildning`}>{t`Seminarier`}</PageTitle>
      <Stack gap={3}>
        <Breadcrumb steps={[{ to: paths.courses(), name: <Trans>Utbildning</Trans> }]} />
        <h1>
          <Trans>Seminarier</Trans>
        </h1>
        <Lead>
          <Trans>Webbinarier, fallronder om publicerade frågor och svar, och grupper som går en kurs tillsammans.</Trans>
        </Lead>
        {data.seminarHolders.length > 0 ? (
          <p>
            <Link to={paths.newSeminar()}>
              <Trans>Ordna ett seminarium</Trans>
            </Link>
          </p>
        ) : null}
      </Stack>
      {signedIn ? (
        <Lists data={data} refetch={refetch} />
      ) : (
        <p>
          <SignInLink>
            <Trans>Logga in för att se seminarierna</Trans>
          </SignInLink>
        </p>
      )}
    </Stack>
  );
}

function Lists({ data, refetch }: { data: SeminarsPageQuery; refetch: () => Promise<unknown> }): ReactNode {
  const { t } = useLingui();
  const { mine, upcoming, past, myCalendarAddressSince } = data;
  const others = upcoming.nodes.filter(({ viewerSeated }) => viewerSeated === null || viewerSeated === undefined);
  return (
    <>
      {mine.nodes.length > 0 ? (
        <Section title={<Trans>Mina</Trans>}>
          <List label={t`Mina`}>
            {mine.nodes.map((seminar) => (
              <SeminarRow key={seminar.id} seminar={seminar} />
            ))}
          </List>
        </Section>
      ) : null}
      <Section title={<Trans>Kommande</Trans>}>
        {others.length === 0 ? (
          <EmptyState>
            <Trans>Inget seminarium är öppet för dig just nu. De som ordnas av ditt kunskapscentrum eller nationellt visas här.</Trans>
          </EmptyState>
        ) : (
          <List label={t`Kommande`}>
            {others.map((seminar) => (
              <SeminarRow key={seminar.id} seminar={seminar} />
            ))}
          </List>
        )}
        <More name="efter" pageInfo={upcoming.pageInfo} />
      </Section>
      <Section title={<Trans>Seminarier i din kalender</Trans>}>
        <CalendarAddress since={myCalendarAddressSince ?? null} refetch={refetch} />
      </Section>
      {past.nodes.length > 0 ? (
        <Section title={<Trans>Har varit</Trans>}>
          <List label={t`Har varit`}>
            {past.nodes.map((seminar) => (
              <SeminarRow key={seminar.id} seminar={seminar} />
            ))}
          </List>
          <More name="fore" pageInfo={past.pageInfo} />
        </Section>
      ) : null}
    </>
  );
}

function More({ name, pageInfo }: { name: 'efter' | 'fore'; pageInfo: { hasNextPage: boolean; endCursor?: string | null } }): ReactNode {
  return pageInfo.hasNextPage ? (
    <div>
      <ButtonLink to={`?${new URLSearchParams({ [name]: pageInfo.endCursor ?? '' }).toString()}`} look="quiet">
        <Trans>Nästa sida</Trans>
      </ButtonLink>
    </div>
  ) : null;
}
