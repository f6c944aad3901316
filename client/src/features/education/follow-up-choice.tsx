import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import { Checkbox } from '../../ui/field/field.tsx';
import { Stack } from '../../ui/layout/layout.tsx';

const document = graphql(`
  mutation WantFollowUps($input: WantFollowUpsInput!) {
    wantFollowUps(input: $input) {
      wanted
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

/** Whether questions of completed courses come back. Saved at once. */
export function FollowUpChoice({ wanted: loaded }: { wanted: boolean }): ReactNode {
  const { t } = useLingui();
  const [mutate] = useMutation(document);
  const [wanted, setWanted] = useState(loaded);
  const [told, setTold] = useState<string | null>(null);
  const choose = async (next: boolean): Promise<void> => {
    setWanted(next);
    setTold(null);
    const answer = await mutate({ variables: { input: { wanted: next } } }).catch(() => null);
    const noted = answer?.data?.wantFollowUps;
    if (noted?.wanted === next) {
      setTold(next ? t`Sparat. Frågor kommer tillbaka efter nästa kurs.` : t`Sparat. Inga fler frågor kommer tillbaka.`);
      return;
    }
    setWanted(!next);
    setTold(noted?.errors[0]?.message ?? t`Det gick inte att spara. Försök igen.`);
  };
  return (
    <Stack gap={2}>
      <Checkbox
        label={<Trans>Ta upp två frågor igen 3, 10 och 30 dagar efter en avslutad kurs</Trans>}
        checked={wanted}
        onChange={(next) => void choose(next)}
      />
      <p role="status">{told}</p>
    </Stack>
  );
}
