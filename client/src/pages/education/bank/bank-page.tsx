import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../../app/error-page.tsx';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { decimalText, ItemVerdict, percentText } from '../../../features/education/item-verdict.tsx';
import { choiceWord } from '../../../features/publishing/editor/choice-words.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { BankPageQuery } from '../../../graphql/generated/graphql.ts';
import { pageQuery } from '../../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/button/button.tsx';
import { Lead, Section, Small, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { NextPage } from '../../../ui/next-page/next-page.tsx';
import { Table } from '../../../ui/table/table.tsx';

const document = graphql(`
  query BankPage($slug: String!, $after: String) {
    questionBank(slug: $slug) {
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
      viewerCanEdit
    }
    bankQuestions(first: 50, bank: $slug, after: $after) {
      nodes {
        node
        stem {
          sv
          en
        }
        kind
        uses {
          courseSlug
        }
        versions {
          versionId
          attempts
          facility
          discrimination
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const page = pageQuery(document, ({ params, request }) => ({
  slug: params['slug'] ?? '',
  after: new URL(request.url).searchParams.get('efter'),
}));

export const loader = page.loader;

/** A bank: its questions, who asks them, and how each does in its present form over all courses. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data } = page.usePage();
  const bank = data.questionBank;
  if (!bank) return notFound();
  const { nodes, pageInfo } = data.bankQuestions;
  return (
    <Stack gap={6}>
      <PageTitle section={t`Frågebank`}>{inReadersLanguage(bank.title)}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.courses(), name: <Trans>Utbildning</Trans> },
          { to: paths.banks(), name: <Trans>Frågebank</Trans> },
        ]}
      />
      <Stack gap={3}>
        <h1>
          <Localised value={bank.title} />
        </h1>
        {bank.summary ? (
          <Lead>
            <Localised value={bank.summary} />
          </Lead>
        ) : null}
        <Small>
          <Plural value={bank.questionCount} one="# fråga" other="# frågor" /> ·{' '}
          <Plural value={bank.courseCount} _0="ingen kurs än" one="i # kurs" other="i # kurser" /> · {bank.ownerName} ·{' '}
          <Trans>version {bank.number}</Trans>
        </Small>
        {bank.viewerCanEdit ? (
          <ButtonRow>
            <ButtonLink to={paths.edit(bank.slug)}>
              <Trans>Skriv en ny version</Trans>
            </ButtonLink>
            <ButtonLink to={paths.bankFile(bank.slug)} look="quiet">
              <Trans>Läs in eller hämta som fil</Trans>
            </ButtonLink>
          </ButtonRow>
        ) : (
          <p>
            <Link to={paths.bankFile(bank.slug)}>
              <Trans>Hämta som fil</Trans>
            </Link>
          </p>
        )}
      </Stack>
      <Section title={<Trans>Frågor</Trans>}>
        <Stack gap={4}>
          <Questions slug={bank.slug} questions={nodes} />
          <NextPage pageInfo={pageInfo} />
        </Stack>
      </Section>
    </Stack>
  );
}

type Question = BankPageQuery['bankQuestions']['nodes'][number];

function Questions({ slug, questions }: { slug: string; questions: readonly Question[] }): ReactNode {
  const { t } = useLingui();
  const now = ({ versions: [newest] }: Question) => newest;
  return (
    <Stack gap={3}>
      <Table
        caption={<Trans>Första försöket i alla kurser, frågan som den lyder nu</Trans>}
        rows={questions}
        rowKey={({ node }) => node}
        columns={[
          {
            key: 'stem',
            name: t`Fråga`,
            cell: ({ node, stem }) => (
              <Link to={paths.bankQuestion(slug, node)}>
                <Localised value={stem} />
              </Link>
            ),
          },
          { key: 'kind', name: t`Slag`, cell: ({ kind }) => choiceWord(kind) },
          { key: 'uses', name: t`Kurser`, numeric: true, cell: ({ uses }) => new Set(uses.map(({ courseSlug }) => courseSlug)).size },
          { key: 'attempts', name: t`Försök`, numeric: true, cell: (question) => now(question)?.attempts ?? 0 },
          { key: 'facility', name: t`Andel rätt, procent`, numeric: true, cell: (question) => percentText(now(question)?.facility) },
          { key: 'discrimination', name: t`Skiljer`, numeric: true, cell: (question) => decimalText(now(question)?.discrimination) },
          { key: 'verdict', name: t`Att se över`, cell: (question) => <ItemVerdict {...now(question)} /> },
        ]}
      />
      <Small>
        <Trans>
          Skiljer är hur väl frågan hänger ihop med resten av proven den stod i, från minus 1 till 1. Är försöken färre än fem visas inga
          siffror.
        </Trans>
      </Small>
    </Stack>
  );
}
