import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { NationalNote } from '../../app/national-note.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole, useShell } from '../../app/viewer.ts';
import { CourseFilters } from '../../features/education/course-filters.tsx';
import { filterVariables, isFiltered, readFilter } from '../../features/education/course-filter.ts';
import { CourseRow } from '../../features/education/course-row.tsx';
import { useCoveragePlaces } from '../../features/education/requirements/use-coverage-places.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CoursesPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Localised } from '../../i18n/localised.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Columns, Lead, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List } from '../../ui/list/list.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';

const document = graphql(`
  query CoursesPage($profession: String, $careLevel: Int, $track: Track, $after: String) {
    courses(first: 20, after: $after, profession: $profession, careLevel: $careLevel, track: $track) {
      nodes {
        id
        ...CourseRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    professions {
      code
      name
    }
    artefacts(first: 10, kinds: ["programme"]) {
      nodes {
        id
        slug
        publishedVersion {
          id
          title {
            sv
            en
          }
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ request }) => {
  const search = new URL(request.url).searchParams;
  return { ...filterVariables(readFilter(search)), after: search.get('efter') };
});

export const loader = page.loader;

/** The catalogue, readable by anybody. What one has chosen stands in the address. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { signedIn } = useShell().viewer;
  const places = useCoveragePlaces();
  const writes = useHasRole('CENTRE_EDITOR', 'AUTHOR');
  const { courses, professions, artefacts } = page.usePage().data;
  return (
    <Stack gap={5}>
      <PageTitle>{t`Utbildning`}</PageTitle>
      <Stack gap={3}>
        <h1>
          <Trans>Kurser</Trans>
        </h1>
        <Lead>
          <Trans>Lektioner på några minuter, en fråga i varje och ett slutprov. Den som klarar provet får ett intyg.</Trans>
        </Lead>
        <NationalNote />
        <Programmes programmes={artefacts.nodes} />
        {signedIn ? (
          <p>
            <Link to={paths.myCourses()}>
              <Trans>Mina kurser och intyg</Trans>
            </Link>{' '}
            ·{' '}
            <Link to={paths.competence()}>
              <Trans>Min kompetens</Trans>
            </Link>{' '}
            ·{' '}
            <Link to={paths.seminars()}>
              <Trans>Seminarier</Trans>
            </Link>
            {writes ? (
              <>
                {' '}
                ·{' '}
                <Link to={paths.banks()}>
                  <Trans>Frågebank</Trans>
                </Link>
              </>
            ) : null}
            {places.map(({ name, to }) => (
              <Fragment key={to}>
                {' '}
                ·{' '}
                <Link to={to}>
                  <Trans>Krav och täckning: {name}</Trans>
                </Link>
              </Fragment>
            ))}
          </p>
        ) : null}
      </Stack>
      <Columns kind="index">
        <CourseFilters professions={professions} />
        <Stack gap={4}>
          <output>
            <Plural value={courses.nodes.length} _0="Ingen kurs passar" one="# kurs" other="# kurser" />
          </output>
          {courses.nodes.length === 0 ? (
            <NoCourses />
          ) : (
            <List label={t`Kurser`}>
              {courses.nodes.map((course) => (
                <CourseRow key={course.id} course={course} />
              ))}
            </List>
          )}
          <NextPage pageInfo={courses.pageInfo} />
        </Stack>
      </Columns>
    </Stack>
  );
}

type Programme = CoursesPageQuery['artefacts']['nodes'][number];

/** What the courses are parts of. */
function Programmes({ programmes }: { programmes: readonly Programme[] }): ReactNode {
  if (programmes.length === 0) return null;
  return (
    <p>
      <Trans>Kompetensprogram:</Trans>{' '}
      {programmes.map(({ id, slug, publishedVersion }, index) =>
        publishedVersion ? (
          <span key={id}>
            {index > 0 ? ', ' : null}
            <Link to={paths.programme(slug)}>
              <Localised value={publishedVersion.title} />
            </Link>
          </span>
        ) : null,
      )}
    </p>
  );
}

function NoCourses(): ReactNode {
  const [search] = useSearchParams();
  if (!isFiltered(readFilter(search))) {
    return (
      <EmptyState>
        <Trans>Ingen kurs är publicerad ännu. Här visas kurserna när de är fastställda.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState action={<Link to={paths.courses()}>{<Trans>Visa alla kurser</Trans>}</Link>}>
      <Trans>Ingen kurs är gjord för just det du har valt. Ta bort något i urvalet, eller se alla.</Trans>
    </EmptyState>
  );
}
