import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { SYNONYM_KINDS, synonymKinds, synonymSchema, type SynonymKind } from 'shared/search/synonym.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { locale } from '../../../i18n/locale.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Choices, TextInput } from '../../../ui/field/field.tsx';
import { fieldId, useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';

const saveSynonym = graphql(`
  mutation SaveSynonym($input: SaveSynonymInput!) {
    saveSynonym(input: $input) {
      synonym {
        id
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** A row of the table as it is filled in. */
type SynonymValues = { term: string; meaning: string; kind: SynonymKind; bothWays: boolean };

type Props = {
  /** The row that is changed; a new one where left out. */
  id?: string;
  initial: SynonymValues;
  onSaved: () => void;
  onCancel?: () => void;
};

/** Adds a row to the table of synonyms, or changes one. */
export function SynonymForm({ id, initial, onSaved, onCancel }: Props): ReactNode {
  const { t } = useLingui();
  const [save] = useMutation(saveSynonym);
  const form = useForm<SynonymValues>({
    initial,
    schema: synonymSchema,
    submit: async (values) => {
      const { data } = await save({ variables: { input: { ...values, ...(id ? { id } : {}) } } });
      if (data?.saveSynonym.synonym) onSaved();
      return data?.saveSynonym.errors ?? [];
    },
  });
  const { values, set, errors } = form;
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <TextInput label={t`Det man skriver`} {...form.text('term')} />
        <TextInput label={t`Det texterna säger`} hint={t`Flera ord: alla måste finnas i texten.`} {...form.text('meaning')} />
        <Choices
          id={fieldId('kind')}
          name="kind"
          label={t`Varför de betyder samma sak`}
          error={errors['kind']}
          value={[values.kind]}
          choices={SYNONYM_KINDS.map((kind) => ({ value: kind, label: synonymKinds[kind][locale] }))}
          onChange={([kind]) => set('kind', SYNONYM_KINDS.find((each) => each === kind) ?? values.kind)}
        />
        <Choices
          id={fieldId('bothWays')}
          name="bothWays"
          label={t`Åt vilket håll`}
          error={errors['bothWays']}
          value={[values.bothWays ? 'both' : 'one']}
          choices={[
            { value: 'one', label: t`Bara åt det hållet` },
            { value: 'both', label: t`Åt båda hållen` },
          ]}
          onChange={([way]) => set('bothWays', way === 'both')}
        />
        <ButtonRow>
          <Button type="submit" look={id ? 'quiet' : 'filled'} pending={form.pending}>
            {id ? <Trans>Spara ändringen</Trans> : <Trans>Lägg till</Trans>}
          </Button>
          {onCancel ? (
            <Button look="plain" onClick={onCancel}>
              <Trans>Avbryt</Trans>
            </Button>
          ) : null}
        </ButtonRow>
      </Stack>
    </form>
  );
}
