import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { commentTypes, dispositions, stances } from 'shared/review/review-words.ts';
import type { CommentFieldsFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Row, Small, Stack } from '../../ui/layout/layout.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import styles from './comment-card.module.css';
import { wordOf } from './words.ts';

/** What is shown of a comment, wherever it stands. */
graphql(`
  fragment CommentFields on ReviewComment {
    id
    number
    type
    question
    text
    nodeId
    part {
      sv
      en
    }
    attribute
    from
    to
    quote
    proposedText
    suggestionAppliedAt
    bodyName
    stance
    late
    resolvedAt
    response {
      disposition
      text
      changedNodeId
    }
  }
`);

type Props = { comment: CommentFieldsFragment; who?: ReactNode; changed?: (node: string) => ReactNode; children?: ReactNode };

/** One comment: who, where they stand, what about, the words meant, the words suggested, and what became of it. */
export function CommentCard({ comment, who, changed, children }: Props): ReactNode {
  const { number, bodyName, stance, type, late, question, part, quote, text, proposedText, suggestionAppliedAt, response, resolvedAt } =
    comment;
  return (
    <article className={styles['comment']} aria-label={`${number}. ${bodyName ?? ''}`}>
      <Stack gap={2}>
        <Row>
          <b>
            {number}. {who ?? bodyName}
          </b>
          {stance ? <Small>{wordOf(stances, stance)}</Small> : null}
          <Tag>{wordOf(commentTypes, type)}</Tag>
          {late ? (
            <Tag tone="late">
              <Trans>för sent</Trans>
            </Tag>
          ) : null}
          {resolvedAt ? (
            <Tag tone="good">
              <Trans>avklarad</Trans>
            </Tag>
          ) : null}
        </Row>
        {question ? <Small>{question}</Small> : null}
        {part && !question ? (
          <Small>
            <Trans>Gäller: {inReadersLanguage(part)}</Trans>
          </Small>
        ) : null}
        {quote ? <Small>”{quote}”</Small> : null}
        <p>{text}</p>
        {proposedText === null || proposedText === undefined ? null : (
          <Small>
            <Trans>Förslag:</Trans> {proposedText === '' ? <Trans>stryk orden</Trans> : <ins>{proposedText}</ins>}
            {suggestionAppliedAt ? (
              <>
                {' '}
                · <Trans>infört i texten</Trans>
              </>
            ) : null}
          </Small>
        )}
        {response ? (
          <div className={styles['response']}>
            <p className={styles['by']}>
              <Trans>Svar · {wordOf(dispositions, response.disposition)}</Trans>
            </p>
            <p>{response.text}</p>
            {response.changedNodeId && changed ? <p className={styles['change']}>{changed(response.changedNodeId)}</p> : null}
          </div>
        ) : null}
        {children}
      </Stack>
    </article>
  );
}
