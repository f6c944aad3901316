import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { commentTypes, dispositions, stances } from 'shared/review/review-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { ChangeLink } from '../../features/review/change-link.tsx';
import { RoundFigures, StanceTally } from '../../features/review/round-figures.tsx';
import { wordOf } from '../../features/review/words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Button, ButtonAnchor, ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';
import { ScreenOnly } from '../../ui/screen-only/screen-only.tsx';
import { CellDetail, Table } from '../../ui/table/table.tsx';

const document = graphql(`
  query TablePage($id: String!, $after: String) {
    reviewRound(id: $id) {
      id
      title {
        sv
        en
      }
      ownerName
      tablePublishedAt
      readerPath
      slug
      versionNumber
      number
      daysReason
      questions
      ...RoundFigures @unmask
      commentList(first: 100, after: $after) {
        nodes {
          id
          ...CommentFields @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params, request }) => ({
  id: params['id'] ?? '',
  after: new URL(request.url).searchParams.get('efter'),
}));

export const loader = page.loader;

/** The public table of a round: who stands where, every comment and what became of it. Prints as it is. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const round = page.usePage().data.reviewRound;
  if (!round?.tablePublishedAt) return notFound();
  const name = inReadersLanguage(round.title);
  const { nodes, pageInfo } = round.commentList;
  return (
    <Stack gap={5}>
      <PageTitle section={t`Remiss`}>{name}</PageTitle>
      <h1>
        <Trans>Så togs synpunkterna om hand: {name}</Trans>
      </h1>
      <Lead>
        <Trans>
          Remiss {round.opens} till {round.closes}, {round.ownerName}.
        </Trans>
      </Lead>
      <RoundFigures round={round} />
      <Section title={<Trans>Vilka ställde sig bakom?</Trans>}>
        <StanceTally tally={round.tally} />
      </Section>
      <Section title={<Trans>Synpunkter och svar</Trans>}>
        <Stack gap={4}>
          <ScreenOnly>
            <ButtonRow>
              <Button look="quiet" onClick={() => window.print()}>
                <Trans>Skriv ut</Trans>
              </Button>
              <ButtonAnchor look="quiet" href={`/remiss/${round.id}/sammanstallning.csv`} download>
                <Trans>Hämta som CSV</Trans>
              </ButtonAnchor>
              {round.readerPath ? (
                <ButtonLink look="plain" to={round.readerPath}>
                  <Trans>Läs den publicerade texten</Trans>
                </ButtonLink>
              ) : null}
            </ButtonRow>
          </ScreenOnly>
          <Table
            caption={<Trans>Synpunkter i den ordning de skrevs</Trans>}
            rows={nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'who',
                name: t`Från`,
                cell: ({ number, bodyName, stance, late }) => (
                  <>
                    {number}. {bodyName}
                    <CellDetail>
                      {stance ? wordOf(stances, stance) : null}
                      {late ? <> · {t`för sent`}</> : null}
                    </CellDetail>
                  </>
                ),
              },
              {
                key: 'what',
                name: t`Synpunkt`,
                cell: ({ question, text, type, quote, proposedText }) => (
                  <>
                    {text}
                    <CellDetail>
                      {question ?? wordOf(commentTypes, type)}
                      {quote ? ` · ”${quote}”` : ''}
                      {proposedText ? ` → ”${proposedText}”` : ''}
                    </CellDetail>
                  </>
                ),
              },
              {
                key: 'answer',
                name: t`Svar`,
                cell: ({ response }) =>
                  response ? (
                    <>
                      {response.text}
                      <CellDetail>
                        {wordOf(dispositions, response.disposition)}
                        {response.changedNodeId && round.versionNumber ? (
                          <>
                            {' '}
                            · <ChangeLink round={round} node={response.changedNodeId} />
                          </>
                        ) : null}
                      </CellDetail>
                    </>
                  ) : (
                    '–'
                  ),
              },
            ]}
          />
          <NextPage pageInfo={pageInfo} />
        </Stack>
      </Section>
    </Stack>
  );
}
