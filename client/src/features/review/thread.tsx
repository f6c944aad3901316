import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import type { ThreadFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { Day } from '../../i18n/day.tsx';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { TextArea } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { Bullets } from '../../ui/list/list.tsx';

/** What has been said in the thread of a comment. */
graphql(`
  fragment Thread on ReviewComment {
    id
    replies {
      authorName
      bodyName
      fromBody
      text
      createdAt
    }
  }
`);

type Reply = ThreadFragment['replies'][number];

/** Whether anything has been said to a comment, so that whoever made it can write back. */
export function isSpokenTo({ response, replies }: { response?: object | null; replies: readonly Reply[] }): boolean {
  return Boolean(response) || replies.some(({ fromBody }) => !fromBody);
}

/** What has been said, in order. */
export function Replies({ replies, nameOf }: { replies: readonly Reply[]; nameOf: (reply: Reply) => ReactNode }): ReactNode {
  const { t } = useLingui();
  if (replies.length === 0) return null;
  return (
    <Bullets label={t`Svar i tråden`}>
      {replies.map((reply) => (
        <li key={`${reply.createdAt} ${reply.text}`}>
          {nameOf(reply)}, <Day at={reply.createdAt} time />: {reply.text}
        </li>
      ))}
    </Bullets>
  );
}

type Writing = {
  /** What one does, and what the field asks for. */
  verb: string;
  hint?: string;
  onReply: (text: string) => Promise<readonly UserError[]>;
  /** What else can be done with the comment. */
  children?: ReactNode;
};

/** A form for more words in the thread, put away until somebody wants to write, beside what else can be done. */
export function WriteInThread({ verb, hint, onReply, children }: Writing): ReactNode {
  const [isWriting, setWriting] = useState(false);
  const send = async (text: string): Promise<readonly UserError[]> => {
    const failed = await onReply(text);
    if (failed.length === 0) setWriting(false);
    return failed;
  };
  return (
    <>
      {isWriting ? <ReplyForm verb={verb} hint={hint ?? ''} onReply={send} /> : null}
      <ButtonRow>
        {children}
        {isWriting ? null : (
          <Button look="plain" onClick={() => setWriting(true)}>
            {verb}
          </Button>
        )}
      </ButtonRow>
    </>
  );
}

function ReplyForm({ verb, hint, onReply }: Writing): ReactNode {
  const form = useForm({ scope: useId(), initial: { text: '' }, submit: ({ text }) => onReply(text) });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={3}>
        <ErrorSummary errors={form.summary} />
        <TextArea {...form.text('text')} label={verb} hint={hint} rows={3} />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Skicka</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
