import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { declarationSchema } from 'shared/review/interest-declaration.ts';
import { Day } from '../../i18n/day.tsx';
import { formatDate } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Choices, TextArea } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Small, Stack } from '../../ui/layout/layout.tsx';

type Declaration = { hasInterests: boolean; text: string };

type Props = {
  declared: (Declaration & { declaredAt: string; holdsUntil: string }) | null;
  send: (declaration: Declaration) => Promise<readonly UserError[]>;
};

/** What somebody declares of their interests: for every text they work with, for 12 months. */
export function DeclareForm({ declared, send }: Props): ReactNode {
  const { t } = useLingui();
  const [today] = useState(() => formatDate(new Date()));
  const form = useForm({
    // Nothing is declared before it is chosen: a new declaration is made, not an old one repeated.
    initial: { hasInterests: null as boolean | null, text: declared?.text ?? '' },
    schema: declarationSchema,
    submit: ({ hasInterests, text }) => send({ hasInterests: hasInterests === true, text }),
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        {declared ? (
          <p>
            {declared.holdsUntil < today ? (
              <Trans>
                Du deklarerade senast <Day at={declared.declaredAt} />, och det gällde till och med <Day at={declared.holdsUntil} />.
                Deklarera på nytt.
              </Trans>
            ) : (
              <Trans>
                Du deklarerade senast <Day at={declared.declaredAt} />. Det gäller till och med <Day at={declared.holdsUntil} />.
              </Trans>
            )}
          </p>
        ) : null}
        <Small>
          <Trans>
            En deklaration gäller i 12 månader, för alla texter du arbetar med. Den visas för dem som arbetar med texten, och för alla
            läsare när texten är publicerad.
          </Trans>
        </Small>
        <Choices
          id={form.id('hasInterests')}
          name="interests"
          error={form.errors['hasInterests']}
          label={t`Har du bindningar som kan påverka, eller ser ut att kunna påverka, ditt arbete?`}
          value={form.values.hasInterests === null ? [] : [form.values.hasInterests ? 'ja' : 'nej']}
          choices={[
            { value: 'nej', label: t`Nej` },
            { value: 'ja', label: t`Ja` },
          ]}
          onChange={([value]) => form.set('hasInterests', value === 'ja')}
        />
        {form.values.hasInterests ? <TextArea {...form.text('text')} label={t`Vilka?`} rows={3} /> : null}
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Deklarera</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
