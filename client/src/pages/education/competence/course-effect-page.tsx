import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../../app/error-page.tsx';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { EffectTable } from '../../../features/education/competence/effect-table.tsx';
import { SurveyResult } from '../../../features/education/competence/survey-result.tsx';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { CourseEffectPageQuery } from '../../../graphql/generated/graphql.ts';
import { pageQuery } from '../../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Lead, Section, Small, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';

const document = graphql(`
  query CourseEffectPage($slug: String!) {
    courseEffect(slug: $slug) {
      slug
      title {
        sv
        en
      }
      reaction {
        ...SurveyResultFields @unmask
      }
      learning {
        ...EffectFields @unmask
      }
      behaviour {
        ...SurveyResultFields @unmask
      }
      lasting {
        ...EffectFields @unmask
      }
      confirmed
      results {
        title {
          sv
          en
        }
        text {
          sv
          en
        }
        url
        programme {
          sv
          en
        }
        programmeSlug
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** What a course is worth, in four levels: what they thought, what they learnt, what they do, and what it should change in care. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const report = page.usePage().data.courseEffect;
  if (!report) return notFound();
  return (
    <Stack gap={6}>
      <PageTitle section={inReadersLanguage(report.title)}>{t`Vad kursen leder till`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.courses(), name: <Trans>Utbildning</Trans> },
          { to: paths.course(report.slug), name: <Localised value={report.title} /> },
        ]}
      />
      <Stack gap={3}>
        <h1>
          <Trans>Vad kursen leder till</Trans>
        </h1>
        <Lead>
          <Trans>Kirkpatricks fyra nivåer. Är de färre än fem visas inget, så att ingen kan kännas igen.</Trans>
        </Lead>
        <p>
          <Link to={paths.courseReport(report.slug)}>
            <Trans>Så går kursen, del för del</Trans>
          </Link>
        </p>
      </Stack>
      <Section title={<Trans>1. Vad de tyckte</Trans>}>
        <SurveyResult figures={report.reaction} goal={70} />
      </Section>
      <Section title={<Trans>2. Vad de lärde sig</Trans>}>
        <Stack gap={3}>
          <EffectTable rows={report.learning} caption={<Trans>Egna skattningar före och efter, samma personer</Trans>} />
          <Small>
            <Trans>
              Effektstorleken är Hedges g för upprepad mätning, med 95 procents konfidensintervall (Borenstein m.fl. 2009, ekvation 4.26
              till 4.29). Omkring 0,2 är liten, 0,5 måttlig och 0,8 stor.
            </Trans>
          </Small>
        </Stack>
      </Section>
      <Section title={<Trans>3. Vad de gör tre månader senare</Trans>}>
        <Stack gap={4}>
          <SurveyResult figures={report.behaviour} goal={60} />
          <EffectTable rows={report.lasting} caption={<Trans>Egna skattningar före och tre månader efter, samma personer</Trans>} />
          <p>
            <Confirmed count={report.confirmed} />
          </p>
        </Stack>
      </Section>
      <Section title={<Trans>4. Vad som ska bli annorlunda i vården</Trans>}>
        <Results results={report.results} />
      </Section>
    </Stack>
  );
}

function Confirmed({ count: confirmed }: { count?: number | null | undefined }): ReactNode {
  if (confirmed === 0) return <Trans>Ingen har fått en kompetens ur kursen bekräftad av sin chef ännu.</Trans>;
  return typeof confirmed === 'number' ? (
    <Trans>{confirmed} har fått en kompetens ur kursen bekräftad av sin chef.</Trans>
  ) : (
    <Trans>Färre än fem har fått en kompetens ur kursen bekräftad av sin chef.</Trans>
  );
}

function Results({ results }: { results: NonNullable<CourseEffectPageQuery['courseEffect']>['results'] }): ReactNode {
  if (results.length === 0) {
    return (
      <EmptyState>
        <Trans>Inget mått är kopplat till kursen. Måtten står i de kompetensprogram som kursen ingår i.</Trans>
      </EmptyState>
    );
  }
  return (
    <Stack gap={4}>
      <p>
        <Trans>
          Här står vilka mått som ska ändras men inga siffror: Kunskapsnav samlar inga uppgifter om vård. Siffrorna finns där måttet följs
          upp.
        </Trans>
      </p>
      <List>
        {results.map(({ title, text, url, programme, programmeSlug }) => (
          <ListRow
            key={`${programmeSlug} ${title.sv}`}
            title={url ? <Link to={url}>{<Localised value={title} />}</Link> : <Localised value={title} />}
            detail={
              <>
                <Localised value={text} />{' '}
                <Link to={paths.programme(programmeSlug)}>
                  <Localised value={programme} />
                </Link>
                {url ? null : (
                  <>
                    {' '}
                    <Trans>Programmet säger inte var måttet följs upp.</Trans>
                  </>
                )}
              </>
            }
          />
        ))}
      </List>
    </Stack>
  );
}
