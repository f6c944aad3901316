import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { commentTypes, dispositions, stances } from 'shared/review/review-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { BodyStances } from '../../features/review/body-stances.tsx';
import { ChangeLink } from '../../features/review/change-link.tsx';
import { RoundFigures, StanceTally } from '../../features/review/round-figures.tsx';
import { everyRow, useWhole } from '../../features/review/use-whole.ts';
import { wordOf } from '../../features/review/words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button, ButtonAnchor, ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Lead, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';
import { ScreenOnly } from '../../ui/screen-only/screen-only.tsx';
import { CellDetail, Table } from '../../ui/table/table.tsx';

const document = graphql(`
  query TablePage($id: String!, $after: String, $bodiesAfter: String) {
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
      invitations(first: 100, after: $bodiesAfter) {
        nodes {
          ...BodyStance @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
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
  bodiesAfter: new URL(request.url).searchParams.get('instanser'),
}));

export const loader = page.loader;

/** The public table of a round: who stands where, every comment and what became of it. Prints as it is. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const round = page.usePage().data.reviewRound;
  const client = useApolloClient();
  const [search] = useSearchParams();
  const id = round?.id ?? '';
  const read = async (variables: { after?: string | null; bodiesAfter?: string | null }) =>
    (await client.query({ query: document, variables: { id, ...variables } })).data?.reviewRound;
  const { whole, pending, failed, print } = useWhole(async () => ({
    comments: await everyRow(async (after) => (await read({ after }))?.commentList),
    bodies: await everyRow(async (bodiesAfter) => (await read({ bodiesAfter }))?.invitations),
  }));
  if (!round?.tablePublishedAt) return notFound();
  const name = inReadersLanguage(round.title);
  const { nodes, pageInfo } = round.commentList;
  const bodies = round.invitations;
  return (
    <Stack gap={5}>
      <PageTitle section={t({ message: 'Remiss', context: 'synpunkter' })}>{name}</PageTitle>
      <h1>
        <Trans>Så togs synpunkterna om hand: {name}</Trans>
      </h1>
      <Lead>
        <Trans>
          Remiss <Day at={round.opens} /> till <Day at={round.closes} />.
        </Trans>{' '}
        {round.ownerName ? <Trans>Ansvarig för texten: {round.ownerName}.</Trans> : <Trans>Texten gäller hela landet.</Trans>}
      </Lead>
      {round.withdrawnAt ? (
        <Banner tone="wait">
          <p>
            <Trans>
              Arbetet med texten avbröts <Day at={round.withdrawnAt} />. Den text som remissen gällde har inte publicerats.
            </Trans>
          </p>
        </Banner>
      ) : null}
      {round.daysReason ? (
        <Small>
          <Trans>Dagarna följer inte remisskalendern: {round.daysReason}</Trans>
        </Small>
      ) : null}
      <RoundFigures round={round} />
      <Section title={<Trans>Vilka ställde sig bakom?</Trans>}>
        <Stack gap={4}>
          <StanceTally tally={round.tally} />
          <BodyStances bodies={whole?.bodies ?? bodies.nodes} />
          {bodies.pageInfo.hasNextPage && !whole ? (
            <div>
              <ButtonLink look="quiet" to={nextBodies(search, bodies.pageInfo.endCursor)}>
                <Trans>Fler instanser</Trans>
              </ButtonLink>
            </div>
          ) : null}
        </Stack>
      </Section>
      <Section title={<Trans>Synpunkter och svar</Trans>}>
        <Stack gap={4}>
          <ScreenOnly>
            <ButtonRow>
              <Button look="quiet" pending={pending} onClick={() => void print()}>
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
            <ErrorSummary errors={failed ? [{ id: null, message: t`Hela sammanställningen kunde inte hämtas. Försök igen.` }] : []} />
          </ScreenOnly>
          <Table
            caption={<Trans>Synpunkter i den ordning de skrevs</Trans>}
            rows={whole?.comments ?? nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'who',
                name: t`Från`,
                cell: ({ number, bodyName, stance, late }) => (
                  <>
                    {number}. {bodyName}
                    <CellDetail>{[stance ? wordOf(stances, stance) : '', late ? t`för sent` : ''].filter(Boolean).join(' · ')}</CellDetail>
                  </>
                ),
              },
              {
                key: 'what',
                name: t`Synpunkt`,
                cell: ({ question, text, type, part, quote, proposedText }) => (
                  <>
                    {text}
                    <CellDetail>
                      {question ?? [wordOf(commentTypes, type), part ? inReadersLanguage(part) : ''].filter(Boolean).join(' · ')}
                      {quote ? ` · ”${quote}”` : ''}
                      {proposedText ? ` → ”${proposedText}”` : ''}
                      {proposedText === '' ? ` → ${t`stryk orden`}` : ''}
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
          {whole ? null : <NextPage pageInfo={pageInfo} />}
        </Stack>
      </Section>
    </Stack>
  );
}

/** The next page of those invited, with the page of comments as it is. */
function nextBodies(search: URLSearchParams, after: string | null | undefined): string {
  const next = new URLSearchParams(search);
  next.set('instanser', after ?? '');
  return `?${next.toString()}`;
}
