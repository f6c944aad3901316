import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './field.module.css';

export type SummaryError = { id: string | null; message: string };

/** Everything that is wrong with a form, above it: the focus moves here, and each error leads to its field. */
export function ErrorSummary({ errors }: { errors: readonly SummaryError[] }): ReactNode {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.map(({ message }) => message).join('|');
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  useEffect(() => {
    if (!shown) return undefined;
    const before = document.title;
    const during = `${t`Fel`}: ${before}`;
    document.title = during;
    return () => {
      // The next page may have named the window already.
      if (document.title === during) document.title = before;
    };
  }, [shown, t]);
  if (errors.length === 0) return null;
  return (
    <div className={styles['summary']} role="alert" tabIndex={-1} ref={box}>
      <h2>
        <Trans>Det finns ett problem</Trans>
      </h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={`${id}-${message}`}>
            {id ? (
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(id)?.focus();
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
