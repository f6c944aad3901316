import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { RecognitionOutcome } from '../../../graphql/generated/graphql.ts';
import { Tag } from '../../../ui/tag/tag.tsx';
import { PeopleForm } from '../people-form.tsx';

const document = graphql(`
  mutation RecogniseTrainingFile($input: RecogniseTrainingFileInput!) {
    recogniseTrainingFile(input: $input) {
      lines {
        line
        text
        outcome
        message
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

type Props = { requirementId: string; at: string; onDone: () => void };

/** Recognises training elsewhere of many, with a report line by line. */
export function RecogniseFileForm({ requirementId, at, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const [mutate] = useMutation(document);
  return (
    <PeopleForm
      name="rows"
      label={t`Tidigare utbildning`}
      hint={t`En utbildning per rad: e-postadress eller inloggnings-id, dagen som ÅÅÅÅ-MM-DD, vad det var och vad som visar det. Semikolon emellan.`}
      verb={<Trans>Läs in utbildningarna</Trans>}
      send={async (rows) => {
        const { data } = await mutate({ variables: { input: { requirementId, at, rows } } });
        return data?.recogniseTrainingFile ?? { lines: [], errors: [] };
      }}
      outcome={({ outcome }) => <Outcome outcome={outcome} />}
      more={[{ key: 'message', name: t`Varför`, cell: ({ message }) => message }]}
      onDone={onDone}
    />
  );
}

function Outcome({ outcome }: { outcome: RecognitionOutcome }): ReactNode {
  switch (outcome) {
    case 'RECOGNISED':
      return (
        <Tag tone="good">
          <Trans>godtagen</Trans>
        </Tag>
      );
    case 'ALREADY':
      return (
        <Tag>
          <Trans>fanns redan</Trans>
        </Tag>
      );
    case 'UNKNOWN':
      return (
        <Tag tone="late">
          <Trans>har inte kravet här</Trans>
        </Tag>
      );
    case 'REFUSED':
      return (
        <Tag tone="late">
          <Trans>inte godtagen</Trans>
        </Tag>
      );
  }
}
