import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import styles from './field.module.css';
import { namedProblem } from './named-problem.ts';
import { nameOfControl } from './name-of-control.ts';

/** What is wrong with the control of an id, or with the whole. */
export type SummaryError = {
  id: string | null;
  message: string;
  /** What the field is called, where it stands on another page; otherwise it is read from its label. */
  name?: string | null;
  /** Which sending found it, counted: the same error found once more is shown once more. */
  attempt?: number;
};

/** Everything that is wrong with a form, above it: the focus moves here, and each error names its field and leads there. */
export function ErrorSummary({ errors }: { errors: readonly SummaryError[] }): ReactNode {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const labels = useLabels(errors);
  const shown = errors.map(({ id, message, attempt }) => `${id}-${message}-${attempt}`).join('\n');
  const known = useRef<readonly string[]>([]);
  useEffect(() => {
    const now = shown === '' ? [] : shown.split('\n');
    // An error that has gone leaves whoever mended it where they are.
    if (now.some((error) => !known.current.includes(error))) box.current?.focus();
    known.current = now;
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
        {errors.map(({ id, message, name }, index) => (
          <li key={`${id}-${message}`}>
            {id ? (
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(id)?.focus();
                }}
              >
                {namedProblem(name ?? labels[index], message)}
              </a>
            ) : (
              namedProblem(name, message)
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the controls of the errors are called. The fields come after the summary, so their labels can be read only when the page stands: React reads again then. */
function useLabels(errors: readonly SummaryError[]): string[] {
  const read = (): string => errors.map(({ id }) => (id ? nameOfControl(document.getElementById(id)) : '')).join('\n');
  return useSyncExternalStore(neverChanges, read).split('\n');
}

const neverChanges = (): (() => void) => () => undefined;
