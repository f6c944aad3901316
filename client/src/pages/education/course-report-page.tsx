import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { decimalText, ItemVerdict, percentText } from '../../features/education/item-verdict.tsx';
import { DownloadCsv } from '../../features/education/download-csv.tsx';
import { RegradeForm } from '../../features/education/report/regrade-form.tsx';
import { UsedIn } from '../../features/publishing/used-in.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CourseReportPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Lead, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Pairs } from '../../ui/list/list.tsx';
import { Table } from '../../ui/table/table.tsx';

const document = graphql(`
  query CourseReportPage($slug: String!) {
    course(slug: $slug) {
      id
      artefact {
        id
        ...UsedIn
      }
    }
    courseReport(slug: $slug) {
      courseId
      title {
        sv
        en
      }
      slug
      enrolled
      started
      completed
      alpha
      resultsCsv
      steps {
        node
        title {
          sv
          en
        }
        done
        stopped
      }
      items {
        node
        quiz {
          sv
          en
        }
        stem {
          sv
          en
        }
        attempts
        facility
        discrimination
        otherForm
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }), { fresh: true });

export const loader = page.loader;

type Report = NonNullable<CourseReportPageQuery['courseReport']>;

/** How a course goes, for those who answer for it: who begins and who completes, where they stop, and which questions do their work. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const report = data.courseReport;
  if (!report) return notFound();
  return (
    <Stack gap={6}>
      <PageTitle section={inReadersLanguage(report.title)}>{t`Så går kursen`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.courses(), name: <Trans>Utbildning</Trans> },
          { to: paths.course(report.slug), name: <Localised value={report.title} /> },
        ]}
      />
      <Stack gap={3}>
        <h1>
          <Trans>Så går kursen</Trans>
        </h1>
        <Lead>
          <Trans>Siffror över alla som har börjat. Är de färre än fem visas inget, så att ingen kan kännas igen.</Trans>
        </Lead>
        <p>
          <Link to={paths.courseEffect(report.slug)}>
            <Trans>Vad kursen leder till</Trans>
          </Link>{' '}
          ·{' '}
          <Link to={paths.marking()}>
            <Trans>Rätta fritextsvar</Trans>
          </Link>
        </p>
      </Stack>
      <Section title={<Trans>Från början till slut</Trans>}>
        <Pairs
          rows={[
            [<Trans key="n">Har börjat</Trans>, <Count key="v" value={report.enrolled} of={null} />],
            [<Trans key="n">Har gjort minst en del</Trans>, <Count key="v" value={report.started} of={report.enrolled} />],
            [<Trans key="n">Har gjort klart kursen</Trans>, <Count key="v" value={report.completed} of={report.enrolled} />],
          ]}
        />
      </Section>
      <Section title={<Trans>Var deltagare stannar</Trans>}>
        <Stack gap={3}>
          <Steps report={report} />
          <Small>
            <Trans>Stannade här är de som gjorde delen sist och inte har hörts av på 30 dagar.</Trans>
          </Small>
        </Stack>
      </Section>
      <Section title={<Trans>Provets frågor</Trans>}>
        <Stack gap={5}>
          <Items report={report} onDone={() => void refetch()} />
          <Stack gap={2}>
            <Small>
              <Trans>Första försökens poäng, fråga för fråga, utan namn och dagar. Är försöken färre än fem är filen tom.</Trans>
            </Small>
            <div>
              <DownloadCsv name={`resultat-${report.slug}.csv`} text={report.resultsCsv} />
            </div>
          </Stack>
        </Stack>
      </Section>
      {data.course?.artefact ? (
        <Section title={<Trans>Vilka frågor kursen svarar på</Trans>}>
          <UsedIn artefact={data.course.artefact} />
        </Section>
      ) : null}
    </Stack>
  );
}

function Count({ value, of }: { value?: number | null; of: number | null | undefined }): ReactNode {
  if (value === null || value === undefined) return <Trans>för få för att visa</Trans>;
  if (!of) return value;
  return (
    <Trans>
      {value} ({Math.floor((100 * value) / of)} procent)
    </Trans>
  );
}

function Steps({ report }: { report: Report }): ReactNode {
  const { t } = useLingui();
  return (
    <Table
      caption={<Trans>Del för del</Trans>}
      rows={report.steps}
      rowKey={({ node }) => node}
      columns={[
        { key: 'title', name: t`Del`, cell: ({ title }) => <Localised value={title} /> },
        { key: 'done', name: t`Har gjort den`, numeric: true, cell: ({ done }) => done ?? '–' },
        { key: 'stopped', name: t`Stannade här`, numeric: true, cell: ({ stopped }) => stopped ?? '–' },
      ]}
    />
  );
}

function Items({ report, onDone }: { report: Report; onDone: () => void }): ReactNode {
  const { t } = useLingui();
  const { alpha, items } = report;
  const mended = items.filter(({ otherForm }) => otherForm > 0);
  return (
    <Stack gap={5}>
      <p>
        {typeof alpha === 'number' ? (
          <Trans>Provets inre samstämmighet (alfa) är {formatNumber(Math.round(alpha * 100) / 100)}. Över 0,7 är bra.</Trans>
        ) : (
          <Trans>Provets inre samstämmighet (alfa) går att räkna när minst fem har fått samma frågor.</Trans>
        )}
      </p>
      <Table
        caption={<Trans>Första försöket, fråga för fråga</Trans>}
        rows={items}
        rowKey={({ node }) => node}
        columns={[
          { key: 'stem', name: t`Fråga`, cell: ({ stem }) => <Localised value={stem} /> },
          { key: 'attempts', name: t`Försök`, numeric: true, cell: ({ attempts }) => attempts ?? '–' },
          { key: 'facility', name: t`Andel rätt, procent`, numeric: true, cell: ({ facility }) => percentText(facility) },
          { key: 'discrimination', name: t`Skiljer`, numeric: true, cell: ({ discrimination }) => decimalText(discrimination) },
          { key: 'verdict', name: t`Att se över`, cell: (item) => <ItemVerdict {...item} /> },
        ]}
      />
      <Small>
        <Trans>
          Skiljer är hur väl frågan hänger ihop med resten av provet, från minus 1 till 1. Under 0,2 säger den lite om vad någon kan.
        </Trans>
      </Small>
      {mended.map((item) => (
        <Section key={item.node} level={3} title={<Localised value={item.stem} />}>
          <Stack gap={3}>
            <p>
              <Plural
                value={item.otherForm}
                one="# försök rättades mot en äldre form av frågan."
                other="# försök rättades mot en äldre form av frågan."
              />
            </p>
            <RegradeForm courseId={report.courseId} node={item.node} onDone={onDone} />
          </Stack>
        </Section>
      ))}
    </Stack>
  );
}
