import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import { changesText, dispositions, type ReviewDisposition } from 'shared/review/review-words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Select, TextArea } from '../../ui/field/field.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { applyMutation } from './apply-mutation.ts';
import { PartSelect } from './part-select.tsx';
import type { TextPart } from './text-parts.ts';
import { useAct } from '../../graphql/use-act.ts';
import { choicesOf } from './words.ts';

const respondMutation = graphql(`
  mutation RespondToComment($input: RespondToCommentInput!) {
    respondToComment(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Comment = {
  id: string;
  nodeId: string;
  quote: string;
  proposedText?: string | null;
  suggestionAppliedAt?: string | null;
  response?: { disposition: ReviewDisposition; text: string; changedNodeId?: string | null } | null;
};

/** The one response to a comment: what becomes of it and why, given or given anew; or its wording put into the text with one click. */
export function RespondForm({
  comment,
  parts,
  canApply,
  onDone,
}: {
  comment: Comment;
  parts: readonly TextPart[];
  /** The text is being written in, so that a suggestion can be put into it. */
  canApply: boolean;
  onDone: () => unknown;
}): ReactNode {
  const { t } = useLingui();
  const respond = useAct(respondMutation, onDone);
  const apply = useAct(applyMutation, onDone);
  const [disposition, setDisposition] = useState<ReviewDisposition | ''>(comment.response?.disposition ?? '');
  // What is said of the whole text names no part that changes: whoever answers says which.
  const isOnWhole = comment.nodeId === parts[0]?.node && comment.quote === '';
  const [changedNodeId, setChanged] = useState(comment.response?.changedNodeId ?? (isOnWhole ? '' : comment.nodeId));
  const isChange = disposition !== '' && changesText(disposition);
  const form = useForm({
    scope: useId(),
    initial: { text: comment.response?.text ?? '' },
    submit: async ({ text }) =>
      disposition === ''
        ? [{ path: ['disposition'], message: t`Välj vad ni svarar.` }]
        : respond.run({ input: { commentId: comment.id, disposition, text, changedNodeId: isChange ? changedNodeId : null } }),
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={3}>
        <ErrorSummary errors={[...form.summary, ...apply.errors.map((message) => ({ id: null, message }))]} />
        <Select
          id={form.id('disposition')}
          error={form.errors['disposition']}
          label={t`Ert svar`}
          value={disposition}
          onChange={(event) => setDisposition(event.target.value as ReviewDisposition | '')}
        >
          {disposition === '' ? <option value="">{t`Välj ett svar`}</option> : null}
          {choicesOf(dispositions)
            .filter(({ value }) => !comment.suggestionAppliedAt || changesText(value))
            .map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
        </Select>
        {isChange ? (
          <PartSelect
            id={form.id('changedNodeId')}
            error={form.errors['changedNodeId']}
            label={t`Vilken del ändras?`}
            parts={parts}
            value={changedNodeId}
            {...(isOnWhole && { none: t`Välj en del` })}
            onChange={setChanged}
          />
        ) : null}
        <TextArea {...form.text('text')} label={t`Motivering`} rows={2} />
        <ButtonRow>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Svara</Trans>
          </Button>
          {!canApply || comment.proposedText === null || comment.proposedText === undefined || comment.suggestionAppliedAt ? null : (
            <Button look="quiet" pending={apply.pending} onClick={() => void apply.press({ input: { commentId: comment.id } })}>
              <Trans>För in förslaget i texten</Trans>
            </Button>
          )}
        </ButtonRow>
      </Stack>
    </form>
  );
}
