import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { VisuallyHidden } from '../../../ui/layout/layout.tsx';
import { itemsInOrder, moved, type AnswerDraft } from './answer-draft.ts';
import type { OrderingQuestion, Part } from './question-fields.ts';
import styles from './question.module.css';

type Props = {
  question: OrderingQuestion;
  draft: AnswerDraft;
  onChange: (draft: AnswerDraft) => void;
  error?: string | undefined;
  id?: string | undefined;
};

/** Items moved up and down by buttons: the same by touch, mouse, keyboard and voice. */
export function OrderingInput({ question, draft, onChange, error, id }: Props): ReactNode {
  const { t } = useLingui();
  const [said, say] = useState('');
  const items = itemsInOrder(question.items, draft.order);
  const ids = items.map((item) => item.id);
  const move = (item: Part, by: -1 | 1): void => {
    const order = moved(ids, item.id, by);
    const place = order.indexOf(item.id) + 1;
    onChange({ ...draft, order });
    say(t`${inReadersLanguage(item.text)}: plats ${place} av ${order.length}`);
  };
  return (
    <fieldset>
      <legend className={styles['legend']}>
        <Localised value={question.stem} />
      </legend>
      {error ? <p className={styles['error']}>{error}</p> : null}
      <ol className={styles['order']}>
        {items.map((item, index) => (
          <li key={item.id} className={styles['orderItem']}>
            <span className={styles['place']} aria-hidden="true">
              {index + 1}
            </span>
            <Localised value={item.text} />
            <Moves item={item} id={index === 0 ? id : undefined} onMove={move} />
          </li>
        ))}
      </ol>
      {draft.order ? null : (
        <Button look="plain" onClick={() => onChange({ ...draft, order: ids })}>
          <Trans>Behåll ordningen som den står</Trans>
        </Button>
      )}
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
    </fieldset>
  );
}

type MovesProps = { item: Part; id: string | undefined; onMove: (item: Part, by: -1 | 1) => void };

/** Neither button goes away at the ends: what has focus stays, and the place is said again. */
function Moves({ item, id, onMove }: MovesProps): ReactNode {
  const { t } = useLingui();
  const text = inReadersLanguage(item.text);
  return (
    <span className={styles['moves']}>
      <Button look="quiet" id={id} aria-label={t`Flytta upp: ${text}`} onClick={() => onMove(item, -1)}>
        <Trans>Flytta upp</Trans>
      </Button>
      <Button look="quiet" aria-label={t`Flytta ned: ${text}`} onClick={() => onMove(item, 1)}>
        <Trans>Flytta ned</Trans>
      </Button>
    </span>
  );
}
