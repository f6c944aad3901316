import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState, type ReactNode } from 'react';
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
    letterAddress
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

/** What letters tell of: one click to mute, and it is kept. What waits is on the page of tasks all the same. */
export function Letters({ data }: { data: FragmentType<LettersFragment> }): ReactNode {
  const { t } = useLingui();
  const { mutedLetterGroups, letterAddress } = usePart(fragment, data);
  const { muted, said, choose } = useMuted(mutedLetterGroups);
  return (
    <Section title={<Trans>E-post</Trans>}>
      <Stack gap={3}>
        <p>
          {letterAddress ? (
            <Trans>
              Högst ett mejl varje arbetsdag till {letterAddress}, och bara när något nytt väntar. Det säger hur mycket, aldrig vad.
            </Trans>
          ) : (
            <Trans>Din inloggning har ingen e-postadress, så inga mejl skickas. Det som väntar står under Mina uppgifter.</Trans>
          )}
        </p>
        <Choices
          name="letters"
          label={t`Mejla mig om`}
          multiple
          value={letterGroupCodes.filter((group) => !muted.includes(group))}
          choices={letterGroupCodes.map((group) => ({ value: group, label: inReadersLanguage(letterGroups[group]) }))}
          onChange={(wanted) => choose(letterGroupCodes.filter((group) => !wanted.includes(group)))}
        />
        <Small>
          <span role="status">{said}</span>
        </Small>
      </Stack>
    </Section>
  );
}

/** The muted groups, saved one choice after the other: the last one made is the one that stays. What could not be saved goes back to what was. */
function useMuted(initial: readonly LetterGroup[]) {
  const { t } = useLingui();
  const [save] = useMutation(setLetterGroups);
  const [muted, setMuted] = useState<readonly LetterGroup[]>(initial);
  const [said, setSaid] = useState('');
  const kept = useRef(initial);
  const saving = useRef(Promise.resolve());
  const store = async (next: readonly LetterGroup[], before: Promise<void>): Promise<void> => {
    await before;
    try {
      const { data } = await save({ variables: { input: { muted: [...next] } } });
      const [error] = data?.setLetterGroups.errors ?? [];
      if (error) throw new Error(error.message);
      kept.current = next;
      setSaid(t`Sparat.`);
    } catch {
      setMuted(kept.current);
      setSaid(t`Inte sparat. Försök igen.`);
    }
  };
  const choose = (next: readonly LetterGroup[]): void => {
    setMuted(next);
    setSaid('');
    saving.current = store(next, saving.current);
  };
  return { muted, said, choose };
}
