import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ThreadMessagesFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { formatDateTime } from '../../../i18n/format.ts';
import { Message } from '../../../ui/message/message.tsx';
import { MessageAttachments } from '../attachments/message-attachments.tsx';
import { withUnit } from '../with-unit.ts';
import { AnswerBody } from './answer-body.tsx';
import styles from './thread.module.css';

const fragment = graphql(`
  fragment ThreadMessages on Consult {
    id
    messages {
      number
      kind
      kindLabel
      replacedBy
      authorName
      authorUnitName
      coSignerName
      pairName
      sentAt
      text
      parts {
        key
        label
        text
      }
      dispositionLabel
      knowledgeMissing
      followUpWeeks
      attachments {
        id
        ...AttachmentItem
      }
      citations {
        id
        ...CitationItem
      }
    }
  }
`);

type ThreadMessage = ThreadMessagesFragment['messages'][number];
type MessageCitations = ThreadMessage['citations'];

type Props = {
  consult: FragmentType<ThreadMessagesFragment>;
  /** Draws what an answer rests on; citations belong to the room of publishing. */
  citationsOf: (citations: MessageCitations) => ReactNode;
};

/** Everything that was said, the question first. */
export function ThreadMessages({ consult, citationsOf }: Props): ReactNode {
  const { t } = useLingui();
  const { id, messages } = usePart(fragment, consult);
  return (
    <section aria-label={t`Meddelanden`}>
      {messages.map((message) => (
        <Message
          key={message.number}
          who={
            <>
              {message.number}. {message.kindLabel}{' '}
              <span className={styles['author']}>
                {message.kind === 'OPINION' ? withUnit(message.authorName, message.authorUnitName) : message.authorName}
                {message.pairName ? <Trans>, tillsammans med {message.pairName} för vuxna</Trans> : null}
                {message.coSignerName ? <Trans>, medsignerat av {message.coSignerName}</Trans> : null}
              </span>
            </>
          }
          when={formatDateTime(message.sentAt)}
        >
          {message.kind === 'ANSWER' ? (
            <AnswerBody answer={answerOf(message)} citations={message.citations.length > 0 ? citationsOf(message.citations) : null} />
          ) : (
            <MessageBody message={message} />
          )}
          <MessageAttachments consultId={id} attachments={message.attachments} />
        </Message>
      ))}
    </section>
  );
}

function answerOf({ text, parts, dispositionLabel, knowledgeMissing, followUpWeeks }: ThreadMessage) {
  const measure = parts.find(({ key }) => key === 'followUpMeasure')?.text ?? null;
  return {
    text: text ?? '',
    dispositionLabel: dispositionLabel ?? null,
    knowledgeMissing: knowledgeMissing ?? false,
    followUpWeeks,
    measure,
  };
}

function MessageBody({ message: { text, parts, replacedBy } }: { message: ThreadMessage }): ReactNode {
  const labelled = parts.filter(({ label }) => label);
  const others = parts.filter(({ label }) => !label);
  return (
    <>
      {replacedBy ? <Trans>Texten är förseglad. Meddelande {replacedBy} står i dess ställe.</Trans> : null}
      {!replacedBy && text === null && parts.length === 0 ? <Trans>Texten är gallrad.</Trans> : text}
      {labelled.length > 0 ? (
        <dl className={styles['parts']}>
          {labelled.map(({ key, label, text }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {others.length > 0 ? (
        <ol className={styles['questions']}>
          {others.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
