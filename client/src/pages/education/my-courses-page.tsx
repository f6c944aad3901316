import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useShell } from '../../app/viewer.ts';
import { CertificateRow } from '../../features/education/certificate-row.tsx';
import { FollowUpChoice } from '../../features/education/follow-up-choice.tsx';
import { LearningRow } from '../../features/education/learning-row.tsx';
import { MyRequirementRow } from '../../features/education/requirements/my-requirement-row.tsx';
import { sameAsked } from '../../features/education/requirements/same-asked.ts';
import { SignInLink } from '../../app/sign-in-link.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { MyCoursesPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List } from '../../ui/list/list.tsx';

const document = graphql(`
  query MyCoursesPage($afterCompleted: String, $afterCertificate: String) {
    followUpsWanted
    myRequirements(first: 50) {
      nodes {
        cycleId
        ...MyRequirementRow @unmask
      }
    }
    underWay: myLearning(first: 50) {
      nodes {
        id
        ...LearningRow
      }
    }
    completed: myLearning(first: 20, after: $afterCompleted, completed: true) {
      nodes {
        id
        ...LearningRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    myCertificates(first: 20, after: $afterCertificate) {
      nodes {
        id
        ...CertificateRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const page = pageQuery(document, ({ request }) => {
  const search = new URL(request.url).searchParams;
  return { afterCompleted: search.get('klara'), afterCertificate: search.get('intyg') };
});

export const loader = page.loader;

/** What one is learning, has learnt, and can show. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { signedIn } = useShell().viewer;
  const { data } = page.usePage();
  return (
    <Stack gap={6}>
      <PageTitle section={t`Utbildning`}>{t`Mina kurser`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.courses(), name: <Trans>Utbildning</Trans> }]} />
      <h1>
        <Trans>Mina kurser</Trans>
      </h1>
      {signedIn ? <Mine data={data} /> : <Guest />}
    </Stack>
  );
}

function Guest(): ReactNode {
  return (
    <Stack gap={4}>
      <Lead>
        <Trans>Logga in för att se dina kurser och intyg.</Trans>
      </Lead>
      <p>
        <SignInLink>
          <Trans>Logga in</Trans>
        </SignInLink>
      </p>
    </Stack>
  );
}

function Mine({ data }: { data: MyCoursesPageQuery }): ReactNode {
  const { t } = useLingui();
  const { underWay, completed, myCertificates, myRequirements } = data;
  return (
    <Stack gap={6}>
      {myRequirements.nodes.length > 0 ? (
        <Section title={<Trans>Det som krävs av dig</Trans>}>
          <List label={t`Det som krävs av dig`}>
            {sameAsked(myRequirements.nodes).map((standings) => (
              <MyRequirementRow key={standings[0].cycleId} standings={standings} />
            ))}
          </List>
        </Section>
      ) : null}
      <p>
        <Link to={paths.competence()}>
          <Trans>Min kompetens</Trans>
        </Link>
      </p>
      <Section title={<Trans>Pågår</Trans>}>
        {underWay.nodes.length === 0 ? (
          <EmptyState action={<ButtonLink to={paths.courses()}>{<Trans>Välj en kurs</Trans>}</ButtonLink>}>
            <Trans>Du har ingen kurs på gång. Kurser du börjar visas här, med vägen tillbaka till där du slutade.</Trans>
          </EmptyState>
        ) : (
          <List label={t`Pågår`}>
            {underWay.nodes.map((enrolment) => (
              <LearningRow key={enrolment.id} enrolment={enrolment} />
            ))}
          </List>
        )}
      </Section>
      <Section title={<Trans>Intyg</Trans>}>
        {myCertificates.nodes.length === 0 ? (
          <EmptyState>
            <Trans>Du har inget intyg ännu. Det utfärdas när du har gått alla lektioner i en kurs och klarat slutprovet.</Trans>
          </EmptyState>
        ) : (
          <List label={t`Intyg`}>
            {myCertificates.nodes.map((certificate) => (
              <CertificateRow key={certificate.id} certificate={certificate} />
            ))}
          </List>
        )}
        <More name="intyg" pageInfo={myCertificates.pageInfo} />
      </Section>
      {completed.nodes.length > 0 ? (
        <Section title={<Trans>Klara</Trans>}>
          <List label={t`Klara`}>
            {completed.nodes.map((enrolment) => (
              <LearningRow key={enrolment.id} enrolment={enrolment} />
            ))}
          </List>
          <More name="klara" pageInfo={completed.pageInfo} />
        </Section>
      ) : null}
      <Section title={<Trans>Repetition</Trans>}>
        <FollowUpChoice wanted={data.followUpsWanted} />
      </Section>
    </Stack>
  );
}

function More({ name, pageInfo }: { name: 'klara' | 'intyg'; pageInfo: { hasNextPage: boolean; endCursor?: string | null } }): ReactNode {
  return pageInfo.hasNextPage ? (
    <p>
      <Link to={`?${new URLSearchParams({ [name]: pageInfo.endCursor ?? '' }).toString()}`}>
        <Trans>Visa fler</Trans>
      </Link>
    </p>
  ) : null;
}
