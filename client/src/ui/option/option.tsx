import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../layout/layout.tsx';
import styles from './option.module.css';

type Props = {
  text: ReactNode;
  chosen: boolean;
  /** What is said first to who does not see the mark, where that is more than that it was chosen. */
  lead?: ReactNode;
  verdict: 'right' | 'wrong' | 'neutral';
  explanation: ReactNode;
};

/** An option after the answer: what was chosen, whether it was right, and why. Right is filled, wrong is dashed, and words say both. */
export function AnsweredOption({ text, chosen, lead, verdict, explanation }: Props): ReactNode {
  return (
    <li className={[styles['option'], verdict === 'neutral' ? '' : styles[verdict]].filter(Boolean).join(' ')}>
      <span className={[styles['mark'], chosen ? styles['chosen'] : ''].filter(Boolean).join(' ')} aria-hidden="true" />
      <div>
        <p>
          {lead || chosen ? <VisuallyHidden>{lead ?? <Trans>Ditt svar:</Trans>} </VisuallyHidden> : null}
          {text}
        </p>
        <p className={styles['explanation']}>
          {verdict === 'right' ? (
            <b>
              <Trans>Rätt.</Trans>{' '}
            </b>
          ) : null}
          {verdict === 'wrong' ? (
            <b>
              <Trans>Inte rätt.</Trans>{' '}
            </b>
          ) : null}
          {explanation}
        </p>
      </div>
    </li>
  );
}
