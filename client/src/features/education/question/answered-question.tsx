import { Trans } from '@lingui/react/macro';
import { type ReactNode } from 'react';
import { Localised } from '../../../i18n/localised.tsx';
import { locale } from '../../../i18n/locale.ts';
import { AnsweredOption } from '../../../ui/option/option.tsx';
import type {
  AnswerResult,
  ChoiceQuestion,
  CourseQuestion,
  Feedback,
  CaseQuestion,
  MatchingQuestion,
  NumericQuestion,
  OrderingQuestion,
  Part,
  PutQuestion,
  TextQuestion,
} from './question-fields.ts';
import { withoutVerdict } from './without-verdict.ts';

type Told<Question> = { question: Question; feedback: readonly Feedback[] };

/** Every part of an answered question: what was chosen, whether it was right, and why. */
export function AnsweredQuestion({ question, result }: { question: PutQuestion; result: AnswerResult }): ReactNode {
  return (
    <>
      <ul>
        <Parts question={question} feedback={result.feedback} />
      </ul>
      {result.comment ? (
        <p>
          <Trans>Kommentar från den som rättade: {result.comment}</Trans>
        </p>
      ) : null}
    </>
  );
}

function Parts({ question, feedback }: Told<PutQuestion>): ReactNode {
  switch (question.__typename) {
    case 'ChoiceQuestion':
      return <Options question={question} feedback={feedback} />;
    case 'MatchingQuestion':
      return <Pairs question={question} feedback={feedback} />;
    case 'OrderingQuestion':
      return <Places question={question} feedback={feedback} />;
    case 'NumericQuestion':
      return <Numbers question={question} feedback={feedback} />;
    case 'TextQuestion':
      return <Words question={question} feedback={feedback} />;
    case 'CaseQuestion':
      return <Decisions question={question} feedback={feedback} />;
  }
}

/** In words, above the parts. */
export function Verdict({ result }: { result: NonNullable<CourseQuestion['result']> }): ReactNode {
  if (result.byPerson && !result.marked) return <Trans>Jämför ditt svar</Trans>;
  if (result.right) return <Trans>Rätt svar</Trans>;
  return result.fraction > 0 ? <Trans>Delvis rätt</Trans> : <Trans>Inte rätt</Trans>;
}

function Options({ question, feedback }: Told<ChoiceQuestion>): ReactNode {
  return question.options.flatMap((option) => {
    const told = feedback.find(({ id }) => id === option.id);
    if (!told) return [];
    const missed = question.kind === 'MULTIPLE' && told.expected !== null && told.chosen === null;
    return (
      <AnsweredOption
        key={option.id}
        text={<Localised value={option.text} />}
        chosen={told.chosen !== null}
        verdict={optionVerdict(told)}
        explanation={
          <>
            {missed ? <Trans>Det här hör till svaret, men du valde det inte.</Trans> : null}
            <Explanation told={told} verdict={optionVerdict(told)} />
          </>
        }
      />
    );
  });
}

function Pairs({ question, feedback }: Told<MatchingQuestion>): ReactNode {
  return feedback.map((told) => {
    const left = textOf(question.left, told.id);
    if (!left) return <Leftover key={told.id} told={told} text={textOf(question.right, told.id)} />;
    return (
      <AnsweredOption
        key={told.id}
        text={
          <>
            {left} → {textOf(question.right, told.chosen) ?? <Unanswered />}
          </>
        }
        chosen={told.chosen !== null}
        verdict={told.right ? 'right' : 'wrong'}
        explanation={
          <>
            {told.right ? null : <Trans>Rätt par: {textOf(question.right, told.expected)}.</Trans>}
            <Explanation told={told} verdict={told.right ? 'right' : 'wrong'} />
          </>
        }
      />
    );
  });
}

/** A right side that belongs to nothing: worth a word also where nobody fell for it. */
function Leftover({ told, text }: { told: Feedback; text: ReactNode }): ReactNode {
  return (
    <AnsweredOption
      text={text}
      chosen={told.chosen !== null}
      verdict={told.chosen ? 'wrong' : 'neutral'}
      explanation={
        <>
          <Trans>Hör inte ihop med något.</Trans>
          <Explanation told={told} verdict={told.chosen ? 'wrong' : 'neutral'} />
        </>
      }
    />
  );
}

function Places({ question, feedback }: Told<OrderingQuestion>): ReactNode {
  return feedback.map((told) => (
    <AnsweredOption
      key={told.id}
      text={
        <>
          <span aria-hidden="true">{told.expected}. </span>
          {textOf(question.items, told.id)}
        </>
      }
      lead={<Trans>Plats {told.expected}:</Trans>}
      chosen={told.chosen !== null}
      verdict={told.right ? 'right' : 'wrong'}
      explanation={
        <>
          {told.right ? null : told.chosen ? (
            <Trans>Du satte det på plats {told.chosen}.</Trans>
          ) : (
            <Trans>Du satte det inte någonstans.</Trans>
          )}
          <Explanation told={told} verdict={told.right ? 'right' : 'wrong'} />
        </>
      }
    />
  ));
}

function Numbers({ question, feedback }: Told<NumericQuestion>): ReactNode {
  const unit = question.unit ? <Localised value={question.unit} /> : null;
  return feedback.map((told) => (
    <AnsweredOption
      key={told.id}
      text={
        told.chosen === null ? (
          <Unanswered />
        ) : (
          <>
            {decimal(told.chosen)} {unit}
          </>
        )
      }
      chosen={told.chosen !== null}
      verdict={told.right ? 'right' : 'wrong'}
      explanation={
        <>
          {told.right ? null : (
            <Trans>
              Rätt svar: {decimal(told.expected ?? '')} {unit}.
            </Trans>
          )}
          <Explanation told={told} verdict={told.right ? 'right' : 'wrong'} />
        </>
      }
    />
  ));
}

function Words({ question, feedback }: Told<TextQuestion>): ReactNode {
  const isFree = question.textKind === 'FREE';
  return feedback.map((told) => (
    <AnsweredOption
      key={told.id}
      text={told.chosen === null ? <Unanswered /> : told.chosen}
      chosen={told.chosen !== null}
      verdict={isFree ? 'neutral' : told.right ? 'right' : 'wrong'}
      explanation={
        <>
          {told.right || isFree ? null : <Trans>Rätt svar: {told.expected}.</Trans>}
          <Explanation told={told} verdict={isFree ? 'neutral' : told.right ? 'right' : 'wrong'} />
        </>
      }
    />
  ));
}

/** Step by step: the situation, then every option of it. */
function Decisions({ question, feedback }: Told<CaseQuestion>): ReactNode {
  return question.steps.map((step, index) => (
    <li key={step.id}>
      <p>
        {index + 1}. <Localised value={step.text} />
      </p>
      <ul>
        {step.options.flatMap((option) => {
          const told = feedback.find(({ id }) => id === `${step.id}/${option.id}`);
          return told
            ? [
                <AnsweredOption
                  key={option.id}
                  text={<Localised value={option.text} />}
                  chosen={told.chosen !== null}
                  verdict={optionVerdict(told)}
                  explanation={<Explanation told={told} verdict={told.right ? 'right' : 'wrong'} />}
                />,
              ]
            : [];
        })}
      </ul>
    </li>
  ));
}

/** How an option is marked: what belongs to the answer, what was chosen and does not, and all else. */
function optionVerdict({ expected, chosen }: Feedback): 'right' | 'wrong' | 'neutral' {
  return expected ? 'right' : chosen ? 'wrong' : 'neutral';
}

/** Why, without the verdict that stands before it. */
function Explanation({ told: { explanation }, verdict }: { told: Feedback; verdict: 'right' | 'wrong' | 'neutral' }): ReactNode {
  if (!explanation) return null;
  const { sv, en } = explanation;
  return (
    <>
      {' '}
      <Localised value={{ sv: withoutVerdict(sv, verdict), ...(en ? { en: withoutVerdict(en, verdict) } : {}) }} />
    </>
  );
}

function Unanswered(): ReactNode {
  return <Trans>inte besvarat</Trans>;
}

const decimal = (number: string): string => (locale === 'en' ? number : number.replace('.', ','));

function textOf(parts: readonly Part[], id: string | null | undefined): ReactNode {
  const found = parts.find((part) => part.id === id);
  return found ? <Localised value={found.text} /> : null;
}
