import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';

/** A user error of the API. */
type UserError = { message: string; path: readonly string[] };

type Answered = Record<string, { errors: readonly UserError[] } | string | undefined>;

/**
 * One change: sends it, reads the page anew when it was done, and says what is in the way otherwise. For forms `run` gives the errors; for single
 * buttons they are in `errors`, and a second press while the first is on its way does nothing.
 */
export function useAct<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>, onDone: () => unknown) {
  const { t } = useLingui();
  const [mutate, { loading }] = useMutation(document as TypedDocumentNode<Data>, { refetchQueries: ['Shell'] });
  const [errors, setErrors] = useState<string[]>([]);
  const going = useRef(new Set<string>());
  const run = async (variables: Variables): Promise<readonly UserError[]> => {
    const { data } = await mutate({ variables });
    const payload = Object.values((data ?? {}) as Answered).find((value) => typeof value === 'object');
    const failed = typeof payload === 'object' ? payload.errors : [];
    if (failed.length === 0) await onDone();
    return failed;
  };
  const press = async (variables: Variables): Promise<void> => {
    // A double click is one wish. Another row's button is another.
    const wish = JSON.stringify(variables);
    if (going.current.has(wish)) return;
    going.current.add(wish);
    try {
      setErrors((await run(variables)).map(({ message }) => message));
    } catch {
      setErrors([t`Det gick inte att spara. Inget har ändrats: försök igen.`]);
    } finally {
      going.current.delete(wish);
    }
  };
  return { run, press, pending: loading, errors };
}
