import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../../app/error-page.tsx';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { AttendForm } from '../../../features/education/seminars/attend-form.tsx';
import { PlaceAction } from '../../../features/education/seminars/place-action.tsx';
import { SeminarNews } from '../../../features/education/seminars/seminar-news.tsx';
import { SeminarSessions } from '../../../features/education/seminars/seminar-sessions.tsx';
import { seminarKindName } from '../../../features/education/seminars/seminar-words.tsx';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { SeminarPageQuery } from '../../../graphql/generated/graphql.ts';
import { pageQuery } from '../../../graphql/page-query.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { Columns, Lead, Section, Small, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Pairs } from '../../../ui/list/list.tsx';

const document = graphql(`
  query SeminarPage($id: ID!) {
    seminar(id: $id) {
      id
      kind
      title
      summary
      hostName
      capacity
      cancelledAt
      viewerSeated
      viewerHolds
      arrangedBy {
        id
        name
      }
      openTo {
        id
        name
      }
      course {
        id
        slug
        title {
          sv
          en
        }
      }
      ...PlaceAction
      ...SeminarNews
      ...SeminarSessions
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

type Seminar = NonNullable<SeminarPageQuery['seminar']>;

/** A seminar: what it is about, when, and one's place in it. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const { seminar } = data;
  if (!seminar) return notFound();
  const { id, kind, title, summary, cancelledAt, viewerHolds, viewerSeated } = seminar;
  return (
    <Stack gap={5}>
      <PageTitle section={t`Seminarier`}>{title}</PageTitle>
      <Stack gap={3}>
        <Breadcrumb
          steps={[
            { to: paths.courses(), name: <Trans>Utbildning</Trans> },
            { to: paths.seminars(), name: <Trans>Seminarier</Trans> },
          ]}
        />
        <h1>{title}</h1>
        <Small>{seminarKindName(kind)}</Small>
        <Lead>{summary}</Lead>
      </Stack>
      <SeminarNews seminar={seminar} refetch={refetch} />
      {cancelledAt ? (
        <Banner tone="late" title={<Trans>Seminariet är inställt</Trans>}>
          <p>
            <Trans>Det går inte att anmäla sig. I kalendrar som följer din adress står mötena som inställda.</Trans>
          </p>
        </Banner>
      ) : null}
      <PlaceAction seminar={seminar} refetch={refetch} />
      {viewerHolds ? (
        <div>
          <ButtonLink to={paths.holdSeminar(id)} look="quiet">
            <Trans>Deltagare, närvaro och ändringar</Trans>
          </ButtonLink>
        </div>
      ) : null}
      <Columns kind="aside">
        <Stack gap={6}>
          <Section title={<Trans>Möten</Trans>}>
            <SeminarSessions seminar={seminar} />
          </Section>
          {viewerSeated && !cancelledAt ? (
            <Section title={<Trans>Närvaro</Trans>}>
              <AttendForm seminarId={id} refetch={refetch} />
            </Section>
          ) : null}
        </Stack>
        <Section title={<Trans>Om seminariet</Trans>}>
          <Pairs rows={facts(seminar)} />
        </Section>
      </Columns>
    </Stack>
  );
}

function facts({ arrangedBy, openTo, hostName, course, capacity }: Seminar): [ReactNode, ReactNode][] {
  return [
    [<Trans key="n">Ordnas av</Trans>, arrangedBy.name],
    [<Trans key="n">Leds av</Trans>, hostName],
    [<Trans key="n">Öppet för</Trans>, <Trans key="v">personal i {openTo.name}</Trans>],
    [<Trans key="n">Platser</Trans>, capacity],
    ...(course
      ? [
          [
            <Trans key="n">Kurs</Trans>,
            <Link key="v" to={paths.course(course.slug)}>
              <Localised value={course.title} />
            </Link>,
          ] satisfies [ReactNode, ReactNode],
        ]
      : []),
  ];
}
