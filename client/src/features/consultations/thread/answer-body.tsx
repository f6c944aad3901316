import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tag } from '../../../ui/tag/tag.tsx';
import styles from './thread.module.css';

/** An answer as its receiver reads it, signed or not yet. */
export type AnswerView = {
  text: string;
  dispositionLabel: string | null;
  knowledgeMissing: boolean;
  followUpWeeks?: number | null | undefined;
  measure: string | null;
};

/** What is to be done first, then why, then what it rests on. */
export function AnswerBody({ answer, citations }: { answer: AnswerView; citations: ReactNode }): ReactNode {
  const { text, dispositionLabel, knowledgeMissing, followUpWeeks, measure } = answer;
  return (
    <>
      {dispositionLabel ? <p className={styles['disposition']}>{dispositionLabel}</p> : null}
      {text}
      {followUpWeeks ? (
        <p className={styles['after']}>
          <b>
            <Trans>
              Följ upp efter <Plural value={followUpWeeks} one="# vecka" other="# veckor" />
            </Trans>
          </b>
          {measure ? `: ${measure}` : null}
        </p>
      ) : null}
      {citations ? (
        <div className={styles['after']}>
          <p>
            <b>
              <Trans>Vilar på</Trans>
            </b>
          </p>
          {citations}
        </div>
      ) : null}
      {knowledgeMissing ? (
        <p className={styles['after']}>
          <Tag>
            <Trans>Publicerad kunskap saknas</Trans>
          </Tag>
        </p>
      ) : null}
    </>
  );
}
