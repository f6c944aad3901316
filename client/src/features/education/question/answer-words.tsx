import { Trans } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { Localised } from '../../../i18n/localised.tsx';
import { coverage, itemsInOrder, type AnswerDraft } from './answer-draft.ts';
import type { Part, PutQuestion } from './question-fields.ts';

/** An answer in words, to look over before it is handed in. */
export function AnswerWords({ question, draft }: { question: PutQuestion; draft: AnswerDraft }): ReactNode {
  if (coverage(question, draft) === 'none') return <Trans>Inte besvarad</Trans>;
  switch (question.__typename) {
    case 'ChoiceQuestion':
      return <Texts parts={question.options.filter(({ id }) => draft.options.includes(id))} />;
    case 'OrderingQuestion':
      return <Texts parts={itemsInOrder(question.items, draft.order)} />;
    case 'NumericQuestion':
      return (
        <>
          {draft.value} {question.unit ? <Localised value={question.unit} /> : null}
        </>
      );
    case 'TextQuestion':
      return draft.text;
    case 'CaseQuestion':
      return question.steps.map((step, index) => {
        const option = step.options.find(({ id }) => id === draft.pairs[step.id]);
        return (
          <Fragment key={step.id}>
            {index > 0 ? <br /> : null}
            {index + 1}. {option ? <Localised value={option.text} /> : <Trans>inte besvarat</Trans>}
          </Fragment>
        );
      });
    case 'MatchingQuestion':
      return question.left.map((left, index) => {
        const right = question.right.find(({ id }) => id === draft.pairs[left.id]);
        return (
          <Fragment key={left.id}>
            {index > 0 ? <br /> : null}
            <Localised value={left.text} /> → {right ? <Localised value={right.text} /> : <Trans>inte besvarat</Trans>}
          </Fragment>
        );
      });
  }
}

function Texts({ parts }: { parts: readonly Part[] }): ReactNode {
  return parts.map((part, index) => (
    <Fragment key={part.id}>
      {index > 0 ? <br /> : null}
      <Localised value={part.text} />
    </Fragment>
  ));
}
