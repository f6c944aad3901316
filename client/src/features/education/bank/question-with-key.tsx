import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { QuestionAttrs } from 'shared/education/question.ts';
import type { Localised as LocalisedValue } from 'shared/text/localised.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow, Pairs } from '../../../ui/list/list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';

type Explained = { explanation: LocalisedValue<string> | null };
type Option = Explained & { id: string; text: LocalisedValue<string>; correct: boolean };

/** A question as its author reads it: every part with what is right and why. `titled` where what is asked stands above already. */
export function QuestionWithKey({ question, titled = false }: { question: QuestionAttrs; titled?: boolean }): ReactNode {
  return (
    <Stack gap={4}>
      {titled ? null : (
        <p>
          <Localised value={question.stem} />
        </p>
      )}
      <Parts question={question} />
    </Stack>
  );
}

function Parts({ question }: { question: QuestionAttrs }): ReactNode {
  const { t } = useLingui();
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true_false':
      return <Options label={t`Svarsalternativ`} options={question.options} />;
    case 'matching':
      return (
        <List label={t`Par`}>
          {question.pairs.map(({ id, left, right, explanation }) => (
            <ListRow key={id} title={<Pair left={left} right={right} />} detail={<Why explanation={explanation} />} />
          ))}
          {question.distractors.map(({ right, explanation }) => (
            <ListRow
              key={right.sv}
              title={<Localised value={right} />}
              state={
                <Tag>
                  <Trans>hör inte till något</Trans>
                </Tag>
              }
              detail={<Why explanation={explanation} />}
            />
          ))}
        </List>
      );
    case 'ordering':
      return (
        <ol>
          {question.items.map(({ id, text, explanation }) => (
            <li key={id}>
              <Localised value={text} /> <Why explanation={explanation} />
            </li>
          ))}
        </ol>
      );
    case 'case':
      return question.steps.map(({ id, text, options }) => (
        <Stack key={id} gap={3}>
          <p>
            <Localised value={text} />
          </p>
          <Options label={text.sv} options={options} />
        </Stack>
      ));
    case 'numeric':
      return (
        <Pairs
          rows={[
            [
              <Trans key="n">Rätt svar</Trans>,
              <span key="v">
                {formatNumber(question.value)} {question.unit ? <Localised value={question.unit} /> : null}
              </span>,
            ],
            [<Trans key="n">Tillåten avvikelse</Trans>, formatNumber(question.tolerance)],
            [<Trans key="n">Förklaring</Trans>, <Why key="v" explanation={question.explanation} />],
          ]}
        />
      );
    case 'short_text':
      return (
        <Pairs
          rows={[
            [<Trans key="n">Godtagna svar</Trans>, question.accepted.join(', ')],
            [<Trans key="n">Förklaring</Trans>, <Why key="v" explanation={question.explanation} />],
          ]}
        />
      );
    case 'free_text':
      return <Pairs rows={[[<Trans key="n">Ett gott svar</Trans>, <Why key="v" explanation={question.explanation} />]]} />;
  }
}

function Options({ label, options }: { label: string; options: readonly Option[] }): ReactNode {
  return (
    <List label={label}>
      {options.map(({ id, text, correct, explanation }) => (
        <ListRow
          key={id}
          title={<Localised value={text} />}
          state={
            correct ? (
              <Tag tone="good">
                <Trans>rätt</Trans>
              </Tag>
            ) : null
          }
          detail={<Why explanation={explanation} />}
        />
      ))}
    </List>
  );
}

function Pair({ left, right }: { left: LocalisedValue<string>; right: LocalisedValue<string> }): ReactNode {
  return (
    <>
      <Localised value={left} /> → <Localised value={right} />
    </>
  );
}

function Why({ explanation }: Explained): ReactNode {
  return explanation ? <Localised value={explanation} /> : <Trans>Ingen förklaring än.</Trans>;
}
