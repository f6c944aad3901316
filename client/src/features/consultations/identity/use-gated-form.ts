import { useState } from 'react';
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

/** A form whose texts are read for identities before anything leaves the browser. */
export function useGatedForm<Values extends Record<string, unknown>>({ initial, schema, texts, send }: Options<Values>) {
  const [vouchings, setVouchings] = useState<readonly Vouching[]>([]);
  const form = useForm<Values>({
    initial,
    schema,
    submit: async (values) => {
      const stopped = Object.entries(texts(values)).flatMap(([field, text]) => {
        const message = identityMessage(judgeText(text, { vouched: vouchedIn(vouchings, field) }).stopping, locale);
        return message ? [{ path: field.split('.'), message }] : [];
      });
      return stopped.length > 0 ? stopped : send(values, vouchings);
    },
  });
  useLeaveWarning(Object.values(texts(form.values)).some((text) => text.trim() !== ''));
  return {
    ...form,
    vouched: (field: string): IdentityKind[] => vouchedIn(vouchings, field),
    vouch: (field: string, kinds: readonly IdentityKind[], reason: string): void =>
      setVouchings((held) => [...held, ...kinds.map((kind) => ({ field, kind, reason }))]),
  };
}
