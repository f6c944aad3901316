import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { bodyCategories, type BodyCategory } from 'shared/review/review-words.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import { locale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Choices } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { wordOf } from './words.ts';

type Body = { id: string; name: string; category: BodyCategory };

/** Bodies of the register that are not invited yet. */
export function InviteForm({
  bodies,
  send,
}: {
  bodies: readonly Body[];
  send: (ids: string[]) => Promise<readonly UserError[]>;
}): ReactNode {
  const { t } = useLingui();
  const form = useForm({
    initial: { bodyIds: [] as readonly string[] },
    submit: async ({ bodyIds }) => {
      if (bodyIds.length === 0) return [{ path: ['bodyIds'], message: fieldMessage('chooseAtLeastOne', locale) }];
      const failed = await send([...bodyIds]);
      if (failed.length === 0) form.set('bodyIds', []);
      return failed;
    },
  });
  if (bodies.length === 0) return null;
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <Choices
          multiple
          id="falt-bodyIds"
          name="bodies"
          label={t`Bjud in`}
          error={form.errors['bodyIds']}
          value={form.values.bodyIds}
          choices={bodies.map(({ id, name, category }) => ({ value: id, label: name, hint: wordOf(bodyCategories, category) }))}
          onChange={(value) => form.set('bodyIds', value)}
        />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Bjud in de valda</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
