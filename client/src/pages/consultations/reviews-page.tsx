import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ANSWERS_PER_SAMPLE } from 'shared/consultations/reviews/review-rubric.ts';
import { careTracks } from 'shared/organisation/organisation-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Section, Small, Stack, VisuallyHidden } from '../../ui/layout/layout.tsx';
import { Dotted, List, ListRow } from '../../ui/list/list.tsx';
import { Table } from '../../ui/table/table.tsx';

const document = graphql(`
  query AnswerReviewsPage {
    openAnswerReviews {
      id
      openedAt
      consult {
        id
        reference
        topicName
      }
    }
    answerReviewTrend {
      track
      rank
      quarter
      answers
      share
      agreement
    }
  }
`);

const page = pageQuery(document, () => ({}), { fresh: true });

export const loader = page.loader;

/** Answers that chance picked for the viewer to look at, and how answers come out level by level. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { openAnswerReviews: open, answerReviewTrend: trend } = page.usePage().data;
  const sees = useHasRole('CONSULT_RESPONDER', 'LEVEL_LEAD');
  if (!sees) return notFound();
  const few = t`för få`;
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Granska svar`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Granska svar</Trans>
      </h1>
      <p>
        <Trans>Slumpen väljer ett svar av {ANSWERS_PER_SAMPLE}. Två kollegor granskar det var för sig efter samma punkter.</Trans>
      </p>
      <Section title={<Trans>Väntar på dig</Trans>}>
        {open.length === 0 ? (
          <EmptyState>
            <Trans>Inget svar väntar på att du granskar det.</Trans>
          </EmptyState>
        ) : (
          <List label={t`Svar att granska`}>
            {open.map(({ id, openedAt, consult }) => (
              <ListRow
                key={id}
                title={consult?.topicName ?? t`Svar`}
                detail={<Dotted parts={[consult?.reference, <Day key="day" at={openedAt} />]} />}
                action={
                  <ButtonLink to={paths.answerReview(id)} look="quiet">
                    <Trans>
                      Granska <VisuallyHidden>{consult?.reference}</VisuallyHidden>
                    </Trans>
                  </ButtonLink>
                }
              />
            ))}
          </List>
        )}
      </Section>
      <Section title={<Trans>Så blir svaren</Trans>}>
        {trend.length === 0 ? (
          <p>
            <Trans>Här visas hur svaren blir när ett kvartal är slut.</Trans>
          </p>
        ) : (
          <Table
            caption={<Trans>Nivå för nivå, per kvartal</Trans>}
            rows={trend}
            rowKey={({ track, rank, quarter }) => `${track} ${rank} ${quarter}`}
            columns={[
              { key: 'quarter', name: t`Kvartal`, cell: ({ quarter }) => quarter },
              { key: 'level', name: t`Nivå`, cell: ({ track, rank }) => `${inReadersLanguage(careTracks[track])} ${rank}` },
              { key: 'answers', name: t`Granskade svar`, numeric: true, cell: ({ answers }) => answers ?? few },
              {
                key: 'share',
                name: t`Andel av poängen`,
                numeric: true,
                cell: ({ share }) => (share == null ? '–' : `${formatNumber(share * 100, 0)} %`),
              },
              {
                key: 'agreement',
                name: t`Samstämmighet`,
                numeric: true,
                cell: ({ agreement }) => (agreement == null ? '–' : formatNumber(agreement, 2)),
              },
            ]}
          />
        )}
        {trend.length > 0 ? (
          <Small>
            <Trans>Samstämmighet är vägt kappa: 1 är full enighet, 0 är inte mer än slumpen ger.</Trans>
          </Small>
        ) : null}
      </Section>
    </Stack>
  );
}
