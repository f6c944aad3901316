import { useRef, useState } from 'react';
import type { IdentityKind } from 'shared/consultations/identity-hit.ts';
import type * as z from 'zod/mini';
import { locale } from '../../../i18n/locale.ts';
import { useForm, type UserError } from '../../../ui/form/use-form.ts';
import { judgeText } from './identity-judgement.ts';
import { identityMessage } from './identity-message.ts';
import { useLeaveWarning } from '../../../ui/form/use-leave-warning.ts';
import { vouchedIn, type Vouching } from './vouching.ts';

type Options<Values> = {
  initial: Values;
  schema?: z.core.$ZodType;
  /** The texts of the form by the name of their field. */
  texts: (values: Values) => Record<string, string>;
  /** Sends what has passed the scan, with what the author vouches for; the errors it resolves with stand at their fields. */
  send: (values: Values, overrides: readonly Vouching[]) => Promise<readonly UserError[] | void>;
};

/** A form whose texts are read for identities before anything leaves the browser; `GatedForm` shows it. */
export function useGatedForm<Values extends Record<string, unknown>>({ initial, schema, texts, send }: Options<Values>) {
  const [vouchings, setVouchings] = useState<readonly Vouching[]>([]);
  // What the server has of the texts: at first what the form began with.
  const [stored, setStored] = useState(() => texts(initial));
  const sending = useRef(false);
  const form = useForm<Values>({
    initial,
    schema,
    submit: async (values) => {
      const stopped = Object.entries(texts(values)).flatMap(([field, text]) => {
        const message = identityMessage(judgeText(text, { vouched: vouchedIn(vouchings, field) }).stopping, locale);
        return message ? [{ path: field.split('.'), message }] : [];
      });
      if (stopped.length > 0) return stopped;
      sending.current = true;
      try {
        const errors = (await send(values, vouchings)) ?? [];
        if (errors.length === 0) setStored(texts(values));
        return errors;
      } finally {
        sending.current = false;
      }
    },
  });
  const holds = Object.entries(texts(form.values)).some(([field, text]) => text.trim() !== '' && text !== stored[field]);
  useLeaveWarning(holds);
  return {
    ...form,
    /** Something is written that has not been sent. */
    holds,
    /** Whether leaving loses it: a form that is being sent leads on by itself when the server has it. */
    hasUnsent: () => holds && !sending.current,
    vouched: (field: string): IdentityKind[] => vouchedIn(vouchings, field),
    vouch: (field: string, kinds: readonly IdentityKind[], reason: string): void =>
      setVouchings((held) => [...held, ...kinds.map((kind) => ({ field, kind, reason }))]),
  };
}
