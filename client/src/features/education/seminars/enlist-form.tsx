import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { EnlistOutcome } from '../../../graphql/generated/graphql.ts';
import { Tag } from '../../../ui/tag/tag.tsx';
import { PeopleForm } from '../people-form.tsx';
import { enlistMutation } from './hold-mutations.ts';

/** Enlists people by name, with a report line by line. */
export function EnlistForm({ seminarId, onDone }: { seminarId: string; onDone: () => void }): ReactNode {
  const { t } = useLingui();
  const [mutate] = useMutation(enlistMutation);
  return (
    <PeopleForm
      name="people"
      label={t`Personer`}
      hint={t`En person per rad, med e-postadress eller inloggnings-id först. Platserna ges i radernas ordning, och var och en får veta det.`}
      verb={<Trans>Anmäl</Trans>}
      send={async (people) => {
        const { data } = await mutate({ variables: { input: { seminarId, people } } });
        return data?.enlistInSeminar ?? { lines: [], errors: [] };
      }}
      outcome={({ outcome }) => <Outcome outcome={outcome} />}
      onDone={onDone}
    />
  );
}

function Outcome({ outcome }: { outcome: EnlistOutcome }): ReactNode {
  switch (outcome) {
    case 'SEATED':
      return (
        <Tag tone="good">
          <Trans>har plats</Trans>
        </Tag>
      );
    case 'WAITING':
      return (
        <Tag tone="wait">
          <Trans>väntar på plats</Trans>
        </Tag>
      );
    case 'ALREADY':
      return (
        <Tag>
          <Trans>var anmäld redan</Trans>
        </Tag>
      );
    case 'UNKNOWN':
      return (
        <Tag tone="late">
          <Trans>finns inte bland personalen här</Trans>
        </Tag>
      );
  }
}
