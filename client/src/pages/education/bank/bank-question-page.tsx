import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { notFound } from '../../../app/error-page.tsx';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { QuestionWithKey } from '../../../features/education/bank/question-with-key.tsx';
import { decimalText, ItemVerdict, percentText } from '../../../features/education/item-verdict.tsx';
import { choiceWord } from '../../../features/publishing/editor/choice-words.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { BankQuestionPageQuery } from '../../../graphql/generated/graphql.ts';
import { pageQuery } from '../../../graphql/page-query.ts';
import { Day } from '../../../i18n/day.tsx';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Section, Small, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { CellDetail, Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';

const document = graphql(`
  query BankQuestionPage($slug: String!, $node: ID!) {
    questionBank(slug: $slug) {
      viewerCanEdit
    }
    bankQuestion(bank: $slug, node: $node) {
      node
      bankSlug
      bankTitle {
        sv
        en
      }
      stem {
        sv
        en
      }
      kind
      uses {
        courseTitle {
          sv
          en
        }
        courseSlug
        place {
          sv
          en
        }
        number
        asNow
      }
      versions {
        versionId
        number
        publishedAt
        changeNote
        attributes
        attempts
        facility
        discrimination
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '', node: params['node'] ?? '' }));

export const loader = page.loader;

type Question = NonNullable<BankQuestionPageQuery['bankQuestion']>;

/** A question of a bank with its key: how it reads, where it is asked, how it has read before, and how each form has done. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { questionBank, bankQuestion: question } = page.usePage().data;
  if (!question) return notFound();
  const [newest] = question.versions;
  return (
    <Stack gap={6}>
      <PageTitle section={t`Frågebank`}>{inReadersLanguage(question.stem)}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.banks(), name: <Trans>Frågebank</Trans> },
          { to: paths.bank(question.bankSlug), name: <Localised value={question.bankTitle} /> },
        ]}
      />
      <Stack gap={3}>
        <h1>
          <Localised value={question.stem} />
        </h1>
        <div>
          <Tag>{choiceWord(question.kind)}</Tag>
        </div>
        {questionBank?.viewerCanEdit ? (
          <ButtonRow>
            <ButtonLink to={`${paths.edit(question.bankSlug)}?${new URLSearchParams({ del: question.node }).toString()}`}>
              <Trans>Skriv en ny version</Trans>
            </ButtonLink>
          </ButtonRow>
        ) : null}
      </Stack>
      {newest ? (
        <Section title={<Trans>Så lyder den i version {newest.number}</Trans>}>
          <QuestionWithKey question={newest.attributes as QuestionAttrs} titled />
        </Section>
      ) : null}
      <Section title={<Trans>Där den ställs</Trans>}>
        <Uses question={question} />
      </Section>
      <Section title={<Trans>Så har den gått</Trans>}>
        <Versions question={question} />
      </Section>
    </Stack>
  );
}

function Uses({ question: { uses } }: { question: Question }): ReactNode {
  const { t } = useLingui();
  if (uses.length === 0) {
    return (
      <p>
        <Trans>Ingen publicerad kurs ställer den än.</Trans>
      </p>
    );
  }
  return (
    <List label={t`Kurser som ställer frågan`}>
      {uses.map(({ courseTitle, courseSlug, place, number, asNow }) => (
        <ListRow
          key={`${courseSlug} ${place.sv} ${number}`}
          title={
            <Link to={paths.course(courseSlug)}>
              <Localised value={courseTitle} />
            </Link>
          }
          state={
            asNow ? null : (
              <Tag tone="wait">
                <Trans>äldre form</Trans>
              </Tag>
            )
          }
          detail={
            <>
              <Localised value={place} /> · {number ? <Trans>version {number}</Trans> : <Trans>följer den senaste</Trans>}
            </>
          }
        />
      ))}
    </List>
  );
}

function Versions({ question: { versions } }: { question: Question }): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={4}>
      <Table
        caption={<Trans>Första försöket i alla kurser, form för form</Trans>}
        rows={versions}
        rowKey={({ versionId }) => versionId}
        columns={[
          {
            key: 'number',
            name: t`Från version`,
            cell: ({ number, publishedAt, changeNote }) => (
              <>
                {number}
                <CellDetail>
                  <Day at={publishedAt} />: {changeNote}
                </CellDetail>
              </>
            ),
          },
          { key: 'attempts', name: t`Försök`, numeric: true, cell: ({ attempts }) => attempts },
          { key: 'facility', name: t`Andel rätt, procent`, numeric: true, cell: ({ facility }) => percentText(facility) },
          { key: 'discrimination', name: t`Skiljer`, numeric: true, cell: ({ discrimination }) => decimalText(discrimination) },
          { key: 'verdict', name: t`Att se över`, cell: (version) => <ItemVerdict {...version} /> },
        ]}
      />
      <Small>
        <Trans>Är försöken färre än fem visas inga siffror. Bara första försöket räknas: senare försök har sett facit.</Trans>
      </Small>
      {versions.slice(1).map(({ versionId, number, attributes }) => (
        <Details key={versionId} summary={<Trans>Så löd den i version {number}</Trans>}>
          <QuestionWithKey question={attributes as QuestionAttrs} />
        </Details>
      ))}
    </Stack>
  );
}
