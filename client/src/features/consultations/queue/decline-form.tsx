import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { threadLimits } from 'shared/consultations/consult-thread.ts';
import { declineReasons, type DeclineReason } from 'shared/consultations/consult-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Select } from '../../../ui/field/field.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { GatedForm } from '../identity/gated-form.tsx';
import { GatedText } from '../identity/gated-text.tsx';
import { useGatedForm } from '../identity/use-gated-form.ts';
import { useConsultAction } from '../thread/use-consult-action.ts';

const declineConsult = graphql(`
  mutation DeclineConsult($input: DeclineConsultInput!) {
    declineConsult(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Says no to a question: why, and where it belongs instead. */
export function DeclineForm({ id, onDone }: { id: string; onDone: () => Promise<void> | void }): ReactNode {
  const { t } = useLingui();
  const decline = useConsultAction(declineConsult);
  const form = useGatedForm<{ reason: DeclineReason | ''; redirect: string }>({
    initial: { reason: '', redirect: '' },
    texts: ({ redirect }) => ({ redirect }),
    send: async ({ reason, redirect }, overrides) => {
      const lacks = [
        ...(reason === '' ? [{ path: ['reason'], message: t`Välj varför frågan avböjs.` }] : []),
        ...(redirect.trim() === '' ? [{ path: ['redirect'], message: t`Skriv vart frågan ska i stället.` }] : []),
      ];
      if (lacks.length > 0 || reason === '') return lacks;
      const errors = await decline({ input: { consultId: id, reason, redirect, overrides: [...overrides] } });
      if (errors.length === 0) await onDone();
      return errors;
    },
  });
  return (
    <GatedForm form={form} gap={4}>
      <Select
        id={fieldId('reason')}
        label={t`Varför?`}
        value={form.values.reason}
        error={form.errors['reason']}
        onChange={(event) => form.set('reason', event.target.value as DeclineReason | '')}
      >
        <option value="">{t`Välj`}</option>
        {keysOf(declineReasons).map((code) => (
          <option key={code} value={code}>
            {inReadersLanguage(declineReasons[code])}
          </option>
        ))}
      </Select>
      <GatedText
        id={fieldId('redirect')}
        label={t`Vart ska frågan i stället?`}
        hint={t`Den som frågade läser det här: mottagning, rutin eller artikel som svarar.`}
        value={form.values.redirect}
        vouched={form.vouched('redirect')}
        error={form.errors['redirect']}
        maxLength={threadLimits.redirect}
        rows={3}
        required
        onChange={(text) => form.set('redirect', text)}
        onVouch={(kinds, reason) => form.vouch('redirect', kinds, reason)}
      />
      <ButtonRow>
        <Button type="submit" look="quiet" pending={form.pending}>
          <Trans>Avböj frågan</Trans>
        </Button>
      </ButtonRow>
    </GatedForm>
  );
}
