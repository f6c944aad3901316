import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { DAYS_TO_OUTCOME, DAYS_TO_SETTLE } from 'shared/consultations/statistics/closed-quarters.ts';
import { statisticsDimensions } from 'shared/consultations/statistics/consult-facts.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useShell } from '../../app/viewer.ts';
import { DirectiveFigures } from '../../features/consultations/statistics/directive-figures.tsx';
import { FiguresTables } from '../../features/consultations/statistics/figures-tables.tsx';
import { ListedForm } from '../../features/consultations/statistics/listed-form.tsx';
import { choiceOf, fileAddressOf } from '../../features/consultations/statistics/statistics-address.ts';
import { StatisticsFilters } from '../../features/consultations/statistics/statistics-filters.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { StatisticsPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonAnchor } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Lead, Section, Small, Stack } from '../../ui/layout/layout.tsx';

const document = graphql(`
  query StatisticsPage($scope: ID, $track: CareTrack!, $year: Int, $groupBy: ConsultStatisticsDimension!, $only: ConsultStatisticsOnly) {
    consultStatistics(scope: $scope, track: $track, year: $year, groupBy: $groupBy, only: $only) {
      scope {
        id
        name
      }
      scopes {
        id
        name
      }
      year
      years
      smallestCount
      listedPatients
      listedUnits
      solvedByKnowledge
      ...DirectiveFigures @unmask
      total {
        sent
      }
      values {
        dimension
        value
        name
      }
      ...Figures @unmask
    }
  }
`);

const page = pageQuery(document, ({ request }) => choiceOf(new URL(request.url).searchParams), { fresh: true });

export const loader = page.loader;

type Statistics = NonNullable<StatisticsPageQuery['consultStatistics']>;

/** Questions in figures: how many, how fast, and what came of them. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const { data, refetch } = page.usePage();
  const statistics = data.consultStatistics;
  if (!statistics) return notFound();
  const { scope, scopes, year, years, values, total } = statistics;
  const choice = { ...choiceOf(search), scope: scope.id, year };
  const only = values.find(({ dimension, value }) => dimension === choice.only?.dimension && value === choice.only.value);
  return (
    <Stack gap={6}>
      <PageTitle section={t`Konsultation`}>{t`Statistik`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Frågor och svar i siffror</Trans>
      </h1>
      <Lead>
        {only ? (
          <Trans>
            {scope.name}, {year}, endast {only.name}. Frågor som har skickats under de kvartal av året som är avslutade.
          </Trans>
        ) : (
          <Trans>
            {scope.name}, {year}. Frågor som har skickats under de kvartal av året som är avslutade.
          </Trans>
        )}
      </Lead>
      <StatisticsFilters key={search.toString()} choice={choice} scopes={scopes} years={years} values={values} />
      {total.sent === 0 ? (
        <EmptyState>
          <Trans>Inga frågor att visa i det här urvalet. Ett kvartal visas en månad efter att det är slut.</Trans>
        </EmptyState>
      ) : (
        <>
          <FiguresTables statistics={statistics} groupName={inReadersLanguage(statisticsDimensions[choice.groupBy])} />
          <div>
            <ButtonAnchor look="quiet" href={fileAddressOf(choice)} download>
              <Trans>Ladda ned som CSV</Trans>
            </ButtonAnchor>
          </div>
        </>
      )}
      <DirectiveFigures statistics={statistics} />
      <HowCounted statistics={statistics} />
      <Listed scopeId={scope.id} onDone={() => refetch()} />
    </Stack>
  );
}

function HowCounted({ statistics }: { statistics: Statistics }): ReactNode {
  const { smallestCount, listedPatients, listedUnits, solvedByKnowledge } = statistics;
  return (
    <Section title={<Trans>Så är det räknat</Trans>} quiet>
      <Stack gap={3}>
        <Small>
          <Trans>
            Netto är arbetstid medan de som fördelar och svarar har frågan. Brutto är all tid från att frågan skickades till första svaret,
            nätter, helger och väntan på komplettering inräknade. Återtagna och felregistrerade frågor räknas inte.
          </Trans>
        </Small>
        <Small>
          <Trans>Mål: hälften av svaren inom 1 arbetsdag, nio av tio inom 3, minst 95 % inom 5.</Trans>
        </Small>
        <Small>
          <Trans>
            Antal under {smallestCount} visas inte, och inte heller ett större antal som tillsammans med de andra i samma kolumn skulle
            avslöja ett litet. Tider visas bara där antalet svar visas. Andelen remisser som undveks och råd som följdes visas bara där både
            de som är med i andelen och de som inte är det är minst {smallestCount} eller inga alls. Där det står att något saknas finns det
            inget att räkna på ännu.
          </Trans>
        </Small>
        <Small>
          <Trans>
            Ett kvartal visas {DAYS_TO_SETTLE} dagar efter att det är slut, som det såg ut då, och ändras sedan inte. Hur det gick för
            patienterna visas efter {DAYS_TO_OUTCOME} dagar. Årets siffror är de kvartalens tillsammans: är ett kvartal för litet för att
            visas, visas inte heller året.
          </Trans>
        </Small>
        <Small>
          <Trans>
            Hur många frågor som väntar på svar eller fick det sent går att räkna ut ur tabellen. Det säger något om tjänsten, inte om en
            patient.
          </Trans>
        </Small>
        <Small>
          {solvedByKnowledge == null ? (
            <Trans>Hur många som fann svaret i det publicerade innan de frågade visas inte: de är för få i något kvartal.</Trans>
          ) : (
            <Trans>{solvedByKnowledge} fann svaret i det som är publicerat och behövde inte fråga.</Trans>
          )}
        </Small>
        <Small>
          {listedUnits === 0 ? (
            <Trans>Ingen enhet här har angett hur många patienter den har listade, så frågor per 1 000 listade kan inte räknas.</Trans>
          ) : (
            <Trans>
              Frågor per 1 000 listade räknas för enheter som har angett antalet: {formatNumber(listedPatients)} listade patienter.
            </Trans>
          )}
        </Small>
      </Stack>
    </Section>
  );
}

function Listed({ scopeId, onDone }: { scopeId: string; onDone: () => Promise<unknown> }): ReactNode {
  const { viewer } = useShell();
  const manages = viewer.roles.some(({ role, node }) => role === 'UNIT_MANAGER' && node.id === scopeId);
  if (!manages) return null;
  return (
    <Section title={<Trans>Enhetens listade patienter</Trans>} quiet>
      <ListedForm unitId={scopeId} onDone={onDone} />
    </Section>
  );
}
