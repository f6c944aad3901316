import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { AssignRequirementMutation, AssignmentOutcome } from '../../../graphql/generated/graphql.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Field, TextArea } from '../../../ui/field/field.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Table } from '../../../ui/table/table.tsx';

const document = graphql(`
  mutation AssignRequirement($input: AssignRequirementInput!) {
    assignRequirement(input: $input) {
      lines {
        line
        text
        outcome
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

type Line = AssignRequirementMutation['assignRequirement']['lines'][number];

/** Asks people by name: written by hand, or read from a file, with a report line by line. */
export function AssignForm({ requirementId, onDone }: { requirementId: string; onDone: () => void }): ReactNode {
  const { t } = useLingui();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [mutate] = useMutation(document);
  const form = useForm({
    initial: { people: '' },
    submit: async ({ people }) => {
      const { data } = await mutate({ variables: { input: { requirementId, people } } });
      setLines(data?.assignRequirement.lines ?? []);
      const errors = data?.assignRequirement.errors ?? [];
      if (errors.length === 0) onDone();
      return errors;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <TextArea
          {...form.text('people')}
          label={t`Personer`}
          hint={t`En person per rad, med e-postadress eller inloggnings-id först. Det går bra att klistra in från ett kalkylblad.`}
          rows={5}
        />
        <Field label={t`Eller läs in en CSV-fil`}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,text/csv,text/plain"
              onChange={(event) => void event.target.files?.[0]?.text().then((text) => form.set('people', text))}
            />
          )}
        </Field>
        <ButtonRow>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Tilldela</Trans>
          </Button>
        </ButtonRow>
        {lines.length > 0 ? (
          <div role="status">
            <Table
              caption={<Trans>Så gick det</Trans>}
              rows={lines}
              rowKey={({ line }) => String(line)}
              columns={[
                { key: 'line', name: t`Rad`, numeric: true, cell: ({ line }) => line },
                { key: 'text', name: t`Person`, cell: ({ text }) => text },
                { key: 'outcome', name: t`Utfall`, cell: ({ outcome }) => <Outcome outcome={outcome} /> },
              ]}
            />
          </div>
        ) : null}
      </Stack>
    </form>
  );
}

function Outcome({ outcome }: { outcome: AssignmentOutcome }): ReactNode {
  switch (outcome) {
    case 'ASSIGNED':
      return <Trans>tilldelad</Trans>;
    case 'ALREADY':
      return <Trans>hade kravet redan</Trans>;
    case 'TWICE':
      return <Trans>stod på en tidigare rad</Trans>;
    case 'UNKNOWN':
      return <Trans>finns inte bland personalen här</Trans>;
  }
}
