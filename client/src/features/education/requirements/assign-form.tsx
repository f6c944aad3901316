import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { AssignmentOutcome } from '../../../graphql/generated/graphql.ts';
import { PeopleForm } from '../people-form.tsx';

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

/** Asks people by name, with a report line by line. */
export function AssignForm({ requirementId, onDone }: { requirementId: string; onDone: () => void }): ReactNode {
  const { t } = useLingui();
  const [mutate] = useMutation(document);
  return (
    <PeopleForm
      name="people"
      label={t`Personer`}
      hint={t`En person per rad, med e-postadress eller inloggnings-id först. Det går bra att klistra in från ett kalkylblad.`}
      verb={<Trans>Tilldela</Trans>}
      send={async (people) => {
        const { data } = await mutate({ variables: { input: { requirementId, people } } });
        return data?.assignRequirement ?? { lines: [], errors: [] };
      }}
      outcome={({ outcome }) => <Outcome outcome={outcome} />}
      onDone={onDone}
    />
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
