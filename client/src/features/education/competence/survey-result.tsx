import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { SurveyResultFieldsFragment } from '../../../graphql/generated/graphql.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Bullets } from '../../../ui/list/list.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { surveyQuestion } from './survey-words.tsx';

graphql(`
  fragment SurveyResultFields on SurveyFigures {
    asked
    answered
    percent
    questions {
      question
      mean
    }
    comments
  }
`);

type Props = {
  figures: SurveyResultFieldsFragment;
  /** The share of answers to reach, in percent. */
  goal: number;
};

/** What those who took a course have answered, and how many of them did. */
export function SurveyResult({ figures: { asked, percent, answered, questions, comments }, goal }: Props): ReactNode {
  const { t } = useLingui();
  if (typeof percent !== 'number') {
    return (
      <p>
        {answered === 0 && asked === 0 ? (
          <Trans>Det är inte dags att fråga någon än.</Trans>
        ) : (
          <Trans>För få har svarat för att visa. Svaren visas när de är minst fem.</Trans>
        )}
      </p>
    );
  }
  return (
    <Stack gap={4}>
      <p>
        {percent >= goal ? (
          <Trans>
            {answered} har svarat, {percent} procent. Målet är minst {goal} procent.
          </Trans>
        ) : (
          <Trans>
            {answered} har svarat, {percent} procent. Målet är minst {goal} procent och är inte nått.
          </Trans>
        )}
      </p>
      <Table
        caption={<Trans>Medelvärde av svaren, 1 inte alls till 5 helt och hållet</Trans>}
        rows={questions}
        rowKey={({ question }) => question}
        columns={[
          { key: 'question', name: t`Fråga`, cell: ({ question }) => surveyQuestion(question) },
          {
            key: 'mean',
            name: t`Medel`,
            numeric: true,
            cell: ({ mean }) => (typeof mean === 'number' ? formatNumber(mean, 1) : '–'),
          },
        ]}
      />
      {comments.length > 0 ? (
        <Details summary={<Trans>Kommentarer utan namn</Trans>}>
          <Bullets label={t`Kommentarer`}>
            {comments.map((comment, index) => (
              // Comments come without anything that tells them apart.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>{comment}</li>
            ))}
          </Bullets>
        </Details>
      ) : null}
    </Stack>
  );
}
