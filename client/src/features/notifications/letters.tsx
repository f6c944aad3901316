import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { letterGroupCodes, letterGroups, type LetterGroup } from 'shared/notifications/letter-groups.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { LettersFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Choices } from '../../ui/field/field.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';

const fragment = graphql(`
  fragment Letters on Query {
    mutedLetterGroups
  }
`);

const setLetterGroups = graphql(`
  mutation SetLetterGroups($input: SetLetterGroupsInput!) {
    setLetterGroups(input: $input) {
      muted
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

/** What the letter of the working day counts: one click to mute. What waits is on the start page all the same. */
export function Letters({ data }: { data: FragmentType<LettersFragment> }): ReactNode {
  const { t } = useLingui();
  const { mutedLetterGroups } = usePart(fragment, data);
  const [muted, setMuted] = useState<readonly LetterGroup[]>(mutedLetterGroups);
  const [save] = useMutation(setLetterGroups);
  const [said, setSaid] = useState('');
  const choose = async (counted: readonly string[]): Promise<void> => {
    const next = letterGroupCodes.filter((group) => !counted.includes(group));
    setMuted(next);
    try {
      const { data: done } = await save({ variables: { input: { muted: next } } });
      setSaid(done?.setLetterGroups.errors[0]?.message ?? t`Sparat.`);
    } catch {
      setSaid(t`Inte sparat. Försök igen.`);
    }
  };
  return (
    <Section title={<Trans>Brev</Trans>}>
      <Stack gap={3}>
        <Choices
          name="letters"
          label={t`Vad ska brevet räkna?`}
          hint={t`Högst ett brev varje arbetsdag, och bara när något nytt väntar. Brevet säger hur mycket, aldrig vad.`}
          multiple
          value={letterGroupCodes.filter((group) => !muted.includes(group))}
          choices={letterGroupCodes.map((group) => ({ value: group, label: inReadersLanguage(letterGroups[group]) }))}
          onChange={(counted) => void choose(counted)}
        />
        <Small>
          <span role="status">{said}</span>
        </Small>
      </Stack>
    </Section>
  );
}
