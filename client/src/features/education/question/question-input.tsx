import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Choices, Select, TextArea, TextInput } from '../../../ui/field/field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { AnswerDraft } from './answer-draft.ts';
import { OrderingInput } from './ordering-input.tsx';
import { CaseInput } from './case-input.tsx';
import type { ChoiceQuestion, MatchingQuestion, NumericQuestion, PutQuestion, TextQuestion } from './question-fields.ts';
import styles from './question.module.css';

type Props<Question> = {
  question: Question;
  draft: AnswerDraft;
  onChange: (draft: AnswerDraft) => void;
  /** What is missing in the answer. */
  error?: string | undefined;
  /** Id of the first control, for an error to lead to. */
  id?: string | undefined;
};

/** A question to answer, in the form its kind asks for. */
export function QuestionInput({ question, ...rest }: Props<PutQuestion>): ReactNode {
  switch (question.__typename) {
    case 'ChoiceQuestion':
      return <ChoiceInput question={question} {...rest} />;
    case 'MatchingQuestion':
      return <MatchingInput question={question} {...rest} />;
    case 'OrderingQuestion':
      return <OrderingInput question={question} {...rest} />;
    case 'NumericQuestion':
      return <NumericInput question={question} {...rest} />;
    case 'TextQuestion':
      return <WordsInput question={question} {...rest} />;
    case 'CaseQuestion':
      return <CaseInput question={question} {...rest} />;
  }
}

function ChoiceInput({ question, draft, onChange, error, id }: Props<ChoiceQuestion>): ReactNode {
  const name = useId();
  const multiple = question.kind === 'MULTIPLE';
  return (
    <Choices
      id={id}
      name={name}
      label={<Localised value={question.stem} />}
      hint={multiple ? <Trans>Du kan välja flera.</Trans> : undefined}
      error={error}
      multiple={multiple}
      value={draft.options}
      choices={question.options.map((option) => ({ value: option.id, label: <Localised value={option.text} /> }))}
      onChange={(options) => onChange({ ...draft, options })}
    />
  );
}

function MatchingInput({ question, draft, onChange, error, id }: Props<MatchingQuestion>): ReactNode {
  const { t } = useLingui();
  return (
    <fieldset>
      <legend className={styles['legend']}>
        <Localised value={question.stem} />
      </legend>
      {error ? <p className={styles['error']}>{error}</p> : null}
      <Stack gap={3}>
        {question.left.map((left, index) => (
          <Select
            key={left.id}
            id={index === 0 ? id : undefined}
            label={<Localised value={left.text} />}
            value={draft.pairs[left.id] ?? ''}
            onChange={(event) => onChange({ ...draft, pairs: { ...draft.pairs, [left.id]: event.target.value } })}
          >
            <option value="">{t`Välj`}</option>
            {question.right.map((right) => (
              <option key={right.id} value={right.id}>
                {inReadersLanguage(right.text)}
              </option>
            ))}
          </Select>
        ))}
      </Stack>
    </fieldset>
  );
}

function WordsInput({ question, draft, onChange, error, id }: Props<TextQuestion>): ReactNode {
  const shared = { id, label: <Localised value={question.stem} />, error, value: draft.text };
  return question.textKind === 'SHORT' ? (
    <TextInput
      {...shared}
      hint={<Trans>Svara med ett eller några ord.</Trans>}
      autoComplete="off"
      maxLength={200}
      onChange={(event) => onChange({ ...draft, text: event.target.value })}
    />
  ) : (
    <TextArea
      {...shared}
      hint={<Trans>Svara med egna ord. En person läser svaret.</Trans>}
      rows={7}
      maxLength={10_000}
      onChange={(event) => onChange({ ...draft, text: event.target.value })}
    />
  );
}

function NumericInput({ question, draft, onChange, error, id }: Props<NumericQuestion>): ReactNode {
  return (
    <TextInput
      id={id}
      label={<Localised value={question.stem} />}
      hint={
        question.unit ? (
          <Trans>
            Svara med ett tal i siffror. Enhet: <Localised value={question.unit} />.
          </Trans>
        ) : (
          <Trans>Svara med ett tal i siffror.</Trans>
        )
      }
      error={error}
      inputMode="decimal"
      autoComplete="off"
      narrow
      value={draft.value}
      onChange={(event) => onChange({ ...draft, value: event.target.value })}
    />
  );
}
