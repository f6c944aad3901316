import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { fieldErrors } from 'shared/text/field-errors.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import * as z from 'zod/mini';
import { locale } from '../../i18n/locale.ts';
import type { SummaryError } from '../field/error-summary.tsx';

/** A user error of the API: what is wrong, and the field from the input downwards. */
export type UserError = { message: string; path: readonly string[] };

type Options<Values> = {
  initial: Values;
  /** What the form asks before it asks the server; the same schema as the server's. */
  schema?: z.core.$ZodType | undefined;
  /** Sends it. The errors it returns stand at their fields; throwing means that nothing arrived. */
  submit: (values: Values) => Promise<readonly UserError[] | void>;
  /** Tells the controls apart where several forms of a kind stand on one page. */
  scope?: string;
};

/** The id of the control of a field, so that the summary can lead there. */
export const fieldId = (path: string): string => `falt-${path.replaceAll('.', '-')}`;

/** State of a form: values, errors by field, one submission at a time. Nothing typed is lost whatever happens. */
export function useForm<Values extends Record<string, unknown>>({ initial, schema, submit, scope }: Options<Values>) {
  const { t } = useLingui();
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [general, setGeneral] = useState<string[]>([]);
  const [pending, setPending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const busy = useRef(false);
  const id = (path: string): string => (scope ? `${fieldId(path)}-${scope}` : fieldId(path));

  const show = (found: readonly UserError[]): void => {
    setAttempt((before) => before + 1);
    setErrors(Object.fromEntries(found.filter(({ path }) => path.length > 0).map(({ path, message }) => [path.join('.'), message])));
    setGeneral(found.filter(({ path }) => path.length === 0).map(({ message }) => message));
  };

  const send = async (): Promise<void> => {
    if (busy.current) return;
    const parsed = schema ? z.core.safeParse(schema, values) : { success: true as const };
    if (!parsed.success) {
      show(
        fieldErrors(parsed.error.issues).map(({ path, key, parameters }) => ({
          path: path.split('.'),
          message: fieldMessage(key, locale, parameters),
        })),
      );
      return;
    }
    busy.current = true;
    setPending(true);
    try {
      show((await submit(values)) ?? []);
    } catch {
      show([{ path: [], message: t`Det gick inte att skicka. Det du har skrivit finns kvar: försök igen.` }]);
    } finally {
      busy.current = false;
      setPending(false);
    }
  };

  const summary: SummaryError[] = [
    ...Object.entries(errors).map(([path, message]) => ({ id: id(path), message, attempt })),
    ...general.map((message) => ({ id: null, message, attempt })),
  ];

  return {
    values,
    set: <Name extends keyof Values>(name: Name, value: Values[Name]) => setValues((before) => ({ ...before, [name]: value })),
    setValues,
    errors,
    summary,
    pending,
    send,
    /** The id of the control of a field of this form. */
    id,
    /** Props of a text control for a field at the top of the values. */
    text: (name: keyof Values & string) => ({
      id: id(name),
      name,
      value: String(values[name] ?? ''),
      error: errors[name],
      onChange: (event: { target: { value: string } }) => setValues((before) => ({ ...before, [name]: event.target.value })),
    }),
    onSubmit: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      void send();
    },
  };
}
