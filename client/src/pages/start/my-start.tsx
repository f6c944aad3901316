import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole, useShell } from '../../app/viewer.ts';
import { CertificateRow } from '../../features/education/certificate-row.tsx';
import { ContinueLearning } from '../../features/education/continue-learning.tsx';
import { SeminarRow } from '../../features/education/seminars/seminar-row.tsx';
import { useCoveragePlaces } from '../../features/education/requirements/use-coverage-places.ts';
import { ChangeRow } from '../../features/notifications/change-row.tsx';
import { ArtefactRow } from '../../features/publishing/artefact-row.tsx';
import { KindName } from '../../features/publishing/kind-words.tsx';
import { SearchBox } from '../../features/search/search-box.tsx';
import { TaskList } from '../../features/tasks/task-list.tsx';
import { Columns, Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List } from '../../ui/list/list.tsx';
import { startQuery } from './start-query.ts';

/** "Väntar på dig", "Fortsätt", "Nytt för dig": the same three for every role, with what that role has to do. */
export function MyStart(): ReactNode {
  const { t } = useLingui();
  const { data } = startQuery.usePage();
  const { viewer } = useShell();
  const { nodes, pageInfo } = data.myTasks;
  return (
    <Columns kind="aside">
      <Stack gap={6}>
        <PageTitle>{t`Start`}</PageTitle>
        <Stack gap={2}>
          <h1>
            <Trans>Hej</Trans>
          </h1>
          {viewer.unit ? <Lead>{viewer.unit.name}</Lead> : null}
        </Stack>
        <SearchBox />
        <Section title={<Trans>Väntar på dig</Trans>}>
          {nodes.length === 0 ? (
            <p>
              <Trans>Inget väntar på dig just nu.</Trans>
            </p>
          ) : (
            <TaskList tasks={nodes} label={t`Väntar på dig`} />
          )}
          {pageInfo.hasNextPage ? (
            <p>
              <Link to={paths.tasks()}>
                <Trans>Alla uppgifter</Trans>
              </Link>
            </p>
          ) : null}
        </Section>
        <Learning />
        <RoleLinks />
      </Stack>
      <Stack gap={6} as="aside">
        <Seminars />
        <Certificates />
        <News />
      </Stack>
    </Columns>
  );
}

/** What has changed of what one follows; for those who follow nothing, the newest texts and where to begin. */
function News(): ReactNode {
  const { t } = useLingui();
  const { myNews, mySubscriptions, news } = startQuery.usePage().data;
  const follows = mySubscriptions.nodes.length > 0;
  return (
    <Section title={<Trans>Nytt för dig</Trans>} level={3}>
      <Stack gap={3}>
        <List label={t`Nytt för dig`}>
          {follows
            ? myNews.nodes.map((change) => <ChangeRow key={change.id} change={change} nameOfKind={(kind) => <KindName kind={kind} />} />)
            : news.nodes.map((artefact) => <ArtefactRow key={artefact.id} artefact={artefact} />)}
        </List>
        {follows && myNews.nodes.length === 0 ? (
          <p>
            <Trans>Inget har ändrats ännu i det du bevakar.</Trans>
          </p>
        ) : null}
        <p>
          <Link to={`${paths.account()}#bevakningar`}>
            {follows ? <Trans>Dina bevakningar</Trans> : <Trans>Välj vad du vill bevaka</Trans>}
          </Link>
        </p>
      </Stack>
    </Section>
  );
}

/** The course one was last at; for those who take courses and have none under way, where they are. */
function Learning(): ReactNode {
  const [enrolment] = startQuery.usePage().data.learning.nodes;
  const takesCourses = useHasRole('COURSE_TAKER');
  if (!enrolment && !takesCourses) return null;
  return (
    <Section title={<Trans>Fortsätt</Trans>}>
      {enrolment ? (
        <ContinueLearning enrolment={enrolment} />
      ) : (
        <p>
          <Trans>
            Du har ingen kurs på gång. <Link to={paths.courses()}>Välj en kurs</Link>
          </Trans>
        </p>
      )}
    </Section>
  );
}

/** Those one has a place at, or waits for one. */
function Seminars(): ReactNode {
  const { t } = useLingui();
  const { nodes } = startQuery.usePage().data.seminars;
  if (nodes.length === 0) return null;
  return (
    <Section title={<Trans>Mina seminarier</Trans>} level={3}>
      <List label={t`Mina seminarier`}>
        {nodes.map((seminar) => (
          <SeminarRow key={seminar.id} seminar={seminar} />
        ))}
      </List>
    </Section>
  );
}

function Certificates(): ReactNode {
  const { t } = useLingui();
  const { nodes, pageInfo } = startQuery.usePage().data.certificates;
  if (nodes.length === 0) return null;
  return (
    <Section title={<Trans>Mina intyg</Trans>} level={3}>
      <List label={t`Mina intyg`}>
        {nodes.map((certificate) => (
          <CertificateRow key={certificate.id} certificate={certificate} />
        ))}
      </List>
      {pageInfo.hasNextPage ? (
        <p>
          <Link to={paths.myCourses()}>
            <Trans>Alla kurser och intyg</Trans>
          </Link>
        </p>
      ) : null}
    </Section>
  );
}

/** Where each role works. A person with several roles sees all of them. */
function RoleLinks(): ReactNode {
  const edits = useHasRole('CENTRE_EDITOR', 'APPROVER', 'PUBLISHER', 'NATIONAL_COORDINATOR', 'AUTHOR', 'REVIEWER');
  const answers = useHasRole('CONSULT_RESPONDER');
  const sorts = useHasRole('CONSULT_TRIAGE');
  const asks = useHasRole('CLINICIAN', 'RESOURCE_PERSON');
  const counts = useHasRole('NATIONAL_COORDINATOR', 'LEVEL_LEAD', 'UNIT_MANAGER', 'CONSULT_TRIAGE', 'CONSULT_RESPONDER', 'CENTRE_EDITOR');
  const places = useCoveragePlaces();
  const links = [
    ...places.map(({ name, to }) => ({ to, name: <Trans>Krav och täckning: {name}</Trans> })),
    asks ? { to: paths.newConsult(), name: <Trans>Ställ en fråga</Trans> } : null,
    sorts ? { to: paths.triage(), name: <Trans>Fördela frågor</Trans> } : null,
    answers ? { to: paths.queue(), name: <Trans>Besvara frågor</Trans> } : null,
    edits ? { to: paths.editorial(), name: <Trans>Redaktion</Trans> } : null,
    counts ? { to: paths.consultStatistics(), name: <Trans>Konsultationer i siffror</Trans> } : null,
  ].filter((link) => link !== null);
  if (links.length === 0) return null;
  return (
    <Section title={<Trans>Genvägar</Trans>}>
      <ul>
        {links.map(({ to, name }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
