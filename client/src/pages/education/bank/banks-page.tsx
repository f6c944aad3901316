import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { SignInFirst } from '../../../app/sign-in-first.tsx';
import { useHasRole, useShell } from '../../../app/viewer.ts';
import { BankSearchForm } from '../../../features/education/bank/bank-search-form.tsx';
import { choiceWord } from '../../../features/publishing/editor/choice-words.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { pageQuery } from '../../../graphql/page-query.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Lead, Section, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { NextPage } from '../../../ui/next-page/next-page.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';

const document = graphql(`
  query BanksPage($text: String!, $searched: Boolean!, $after: String) {
    questionBanks(first: 50) {
      nodes {
        slug
        title {
          sv
          en
        }
        summary {
          sv
          en
        }
        ownerName
        number
        questionCount
        courseCount
      }
    }
    bankQuestions(first: 20, text: $text, after: $after) @include(if: $searched) {
      nodes {
        bankReference
        bankSlug
        bankTitle {
          sv
          en
        }
        node
        stem {
          sv
          en
        }
        kind
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
  const text = search.get('ord') ?? '';
  return { text, searched: text.trim() !== '', after: search.get('efter') };
});

export const loader = page.loader;

/** The banks of questions that those who write courses may use, and a search through all their questions. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { questionBanks, bankQuestions } = page.usePage().data;
  const { viewer } = useShell();
  const writes = useHasRole('CENTRE_EDITOR', 'AUTHOR');
  const begins = useHasRole('CENTRE_EDITOR');
  if (!viewer.signedIn) {
    return (
      <SignInFirst title={t`Frågebank`} section={t`Utbildning`}>
        <Trans>Frågorna och deras svar är till för dem som skriver kurser.</Trans>
      </SignInFirst>
    );
  }
  return (
    <Stack gap={6}>
      <PageTitle section={t`Utbildning`}>{t`Frågebank`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.courses(), name: <Trans>Utbildning</Trans> }]} />
      <Stack gap={3}>
        <h1>
          <Trans>Frågebank</Trans>
        </h1>
        <Lead>
          <Trans>Frågor som flera kurser ställer. En kurs väljer frågan i en viss version och behåller den tills någon byter.</Trans>
        </Lead>
      </Stack>
      {writes ? <BankSearchForm /> : null}
      {bankQuestions ? <Found found={bankQuestions} /> : null}
      <Section title={<Trans>Banker</Trans>}>
        {questionBanks.nodes.length === 0 ? (
          <EmptyState action={begins ? <Link to={paths.newText()}>{<Trans>Börja en frågebank</Trans>}</Link> : null}>
            {writes ? (
              <Trans>Ingen bank är publicerad där du skriver. En bank skrivs och fastställs som andra texter.</Trans>
            ) : (
              <Trans>Frågorna och deras svar är till för dem som skriver kurser.</Trans>
            )}
          </EmptyState>
        ) : (
          <Stack gap={4}>
            <List label={t`Banker`}>
              {questionBanks.nodes.map((bank) => (
                <ListRow
                  key={bank.slug}
                  title={
                    <Link to={paths.bank(bank.slug)}>
                      <Localised value={bank.title} />
                    </Link>
                  }
                  detail={
                    <>
                      {bank.summary ? (
                        <p>
                          <Localised value={bank.summary} />
                        </p>
                      ) : null}
                      <Plural value={bank.questionCount} one="# fråga" other="# frågor" /> ·{' '}
                      <Plural value={bank.courseCount} _0="ingen kurs än" one="i # kurs" other="i # kurser" /> · {bank.ownerName} ·{' '}
                      <Trans>version {bank.number}</Trans>
                    </>
                  }
                />
              ))}
            </List>
            {begins ? (
              <p>
                <Link to={paths.newText()}>
                  <Trans>Börja en frågebank</Trans>
                </Link>
              </p>
            ) : null}
          </Stack>
        )}
      </Section>
    </Stack>
  );
}

type Found = NonNullable<ReturnType<typeof page.usePage>['data']['bankQuestions']>;

function Found({ found: { nodes, pageInfo } }: { found: Found }): ReactNode {
  const { t } = useLingui();
  return (
    <Section title={<Trans>Träffar</Trans>}>
      <Stack gap={3}>
        {nodes.length === 0 ? (
          <p role="status">
            <Trans>Ingen fråga har de orden.</Trans>
          </p>
        ) : (
          <List label={t`Träffar`}>
            {nodes.map(({ bankReference, bankSlug, bankTitle, node, stem, kind }) => (
              <ListRow
                key={`${bankReference} ${node}`}
                title={
                  <Link to={paths.bankQuestion(bankSlug, node)}>
                    <Localised value={stem} />
                  </Link>
                }
                state={<Tag>{choiceWord(kind)}</Tag>}
                detail={<Localised value={bankTitle} />}
              />
            ))}
          </List>
        )}
        <NextPage pageInfo={pageInfo} />
      </Stack>
    </Section>
  );
}
