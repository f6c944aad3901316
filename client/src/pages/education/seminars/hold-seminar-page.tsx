import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { notFound } from '../../../app/error-page.tsx';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { DownloadCsv } from '../../../features/education/download-csv.tsx';
import { AttendanceList } from '../../../features/education/seminars/attendance-list.tsx';
import { EnlistForm } from '../../../features/education/seminars/enlist-form.tsx';
import { HeldSessions } from '../../../features/education/seminars/held-sessions.tsx';
import { SeminarForm } from '../../../features/education/seminars/seminar-form.tsx';
import { SeminarState } from '../../../features/education/seminars/seminar-words.tsx';
import { caseChoices } from '../../../features/education/seminars/case-choices.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { pageQuery } from '../../../graphql/page-query.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonRow } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Row, Section, Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { NextPage } from '../../../ui/next-page/next-page.tsx';

const document = graphql(`
  query HoldSeminarPage($id: ID!, $after: String) {
    seminar(id: $id) {
      id
      kind
      title
      summary
      capacity
      taken
      cancelledAt
      endsAt
      viewerHolds
      participantsCsv
      sessions {
        id
        startsAt
        endsAt
        place
        joinUrl
        attendanceCode
        sequence
        cancelledAt
        cases {
          artefact {
            id
          }
        }
      }
      places(first: 100, after: $after) {
        nodes {
          id
          name
          unitName
          number
          seated
          attended
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    artefacts(first: 100, kinds: ["qaArticle"]) {
      nodes {
        id
        ...CaseChoice @unmask
      }
    }
  }
`);

const page = pageQuery(
  document,
  ({ params, request }) => ({ id: params['id'] ?? '', after: new URL(request.url).searchParams.get('efter') }),
  { fresh: true },
);

export const loader = page.loader;

/** For those who hold a seminar: who comes, who waits, who was there, and what is changed. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const [opened] = useState(() => new Date());
  const { seminar, artefacts } = data;
  if (!seminar?.viewerHolds) return notFound();
  const { id, kind, title, capacity, cancelledAt, sessions, places } = seminar;
  const waiting = places.nodes.filter(({ seated }) => !seated);
  const cases = kind === 'CASE_ROUND' ? caseChoices(artefacts.nodes) : [];
  const closed = Boolean(cancelledAt);
  return (
    <Stack gap={6}>
      <PageTitle section={t`Seminarier`}>{t`Led ${title}`}</PageTitle>
      <Stack gap={3}>
        <Breadcrumb
          steps={[
            { to: paths.seminars(), name: <Trans>Seminarier</Trans> },
            { to: paths.seminar(id), name: title },
          ]}
        />
        <h1>
          <Trans>Deltagare, närvaro och ändringar</Trans>
        </h1>
        <Row>
          {title} <SeminarState {...seminar} />
        </Row>
      </Stack>
      <Section title={<Trans>Deltagare</Trans>}>
        <AttendanceList seminarId={id} places={places.nodes} sessions={sessions} refetch={refetch} />
        <NextPage pageInfo={places.pageInfo} />
        <Stack gap={4}>
          {places.nodes.length > 0 ? (
            <ButtonRow>
              <DownloadCsv name="deltagare.csv" text={seminar.participantsCsv} />
            </ButtonRow>
          ) : null}
          {closed || new Date(seminar.endsAt) < opened ? null : (
            <Details summary={<Trans>Anmäl personer</Trans>}>
              <EnlistForm seminarId={id} onDone={() => void refetch()} />
            </Details>
          )}
        </Stack>
      </Section>
      {waiting.length > 0 ? (
        <Section title={<Trans>Väntelista</Trans>}>
          <List label={t`Väntelista`}>
            {waiting.map(({ id: placeId, name, unitName }) => (
              <ListRow key={placeId} title={name} detail={unitName ?? undefined} />
            ))}
          </List>
        </Section>
      ) : null}
      <Section title={<Trans>Möten</Trans>}>
        <HeldSessions seminarId={id} sessions={sessions} cases={cases} closed={closed} refetch={refetch} />
      </Section>
      {closed ? null : (
        <Section title={<Trans>Seminariet</Trans>}>
          <SeminarForm key={`${title}-${capacity}`} seminar={seminar} refetch={refetch} />
        </Section>
      )}
    </Stack>
  );
}
