import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { commentTypes, type CommentType } from 'shared/review/review-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Checkbox, Select, TextArea, TextInput } from '../../ui/field/field.tsx';
import { fieldId, useForm, type UserError } from '../../ui/form/use-form.ts';
import { Small, Stack } from '../../ui/layout/layout.tsx';
import { textNames } from './text-names.ts';
import type { TextPart } from './text-parts.ts';
import { WHOLE, type CommentDraft } from './use-comment-draft.ts';
import { choicesOf } from './words.ts';

/** A comment as the API takes it. */
type NewComment = {
  type: CommentType;
  text: string;
  nodeId: string;
  attribute: string | null;
  from: number | null;
  to: number | null;
  proposedText: string | null;
};

type Props = {
  /** The text as a whole. */
  root: string;
  parts: readonly TextPart[];
  /** What the comment is about: marked in the text beside, or written here. */
  draft: CommentDraft;
  send: (comment: NewComment) => Promise<readonly UserError[]>;
};

const empty = { text: '', proposedText: '', strike: false };

/** A comment on a part, or on words in it; with words marked, others can be suggested in their place. */
export function CommentForm({ root, parts, draft, send }: Props): ReactNode {
  const { t } = useLingui();
  const [type, setType] = useState<CommentType>('GENERAL');
  const names = useMemo(() => textNames(parts), [parts]);
  const form = useForm({
    initial: empty,
    submit: async ({ text, proposedText, strike }) => {
      const chosen = parts.find(({ key }) => key === draft.key);
      const { words, from } = draft;
      if (words !== '' && from === -1)
        return [{ path: ['words'], message: t`Orden finns inte i stycket. Skriv dem som de står, eller lämna tomt.` }];
      const range = words === '' || !chosen ? null : { attribute: chosen.attribute, from, to: from + words.length };
      const failed = await send({
        type,
        text,
        nodeId: chosen?.node ?? root,
        attribute: range?.attribute ?? null,
        from: range?.from ?? null,
        to: range?.to ?? null,
        proposedText: range && (strike || proposedText !== '') ? (strike ? '' : proposedText) : null,
      });
      if (failed.length > 0) return failed;
      form.setValues(empty);
      // The next one may be about anything: what the last one was about is not taken over unseen.
      setType('GENERAL');
      draft.chooseText(WHOLE);
    },
  });
  const { write } = draft;
  const isBegun = form.values.text.trim() !== '' || form.values.proposedText.trim() !== '';
  useEffect(() => write(isBegun), [isBegun, write]);
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <Select label={t`Vilket stycke gäller det?`} value={draft.key} onChange={(event) => draft.chooseText(event.target.value)}>
          <option value={WHOLE}>{t`Hela texten`}</option>
          {[...names].map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
        {draft.key === WHOLE ? (
          <Small>
            <Trans>Gäller det vissa ord? Markera dem i texten, eller välj stycket de står i.</Trans>
          </Small>
        ) : (
          <TextInput
            id={fieldId('words')}
            value={draft.words}
            error={form.errors['words']}
            onChange={(event) => draft.writeWords(event.target.value)}
            label={t`Vilka ord?`}
            hint={t`Markera orden i texten, eller skriv dem som de står. Lämna tomt om det gäller hela stycket.`}
          />
        )}
        {draft.words && !form.values.strike ? <TextInput {...form.text('proposedText')} label={t`Förslag på ord i stället`} /> : null}
        {draft.words ? (
          <Checkbox
            id={form.id('strike')}
            label={t`Föreslå att orden stryks`}
            checked={form.values.strike}
            onChange={(strike) => form.set('strike', strike)}
          />
        ) : null}
        <Select label={t`Vad handlar synpunkten om?`} value={type} onChange={(event) => setType(event.target.value as CommentType)}>
          {choicesOf(commentTypes).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <TextArea {...form.text('text')} label={t`Synpunkt`} rows={3} />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Lägg till synpunkten</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
