import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Select } from '../../ui/field/field.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { subscribeMutation } from './subscription-mutations.ts';

export type Place = { id: string; name: string; slug: string };

/** What a topic is called; its code where it has no words. */
export function topicName(tag: string): string {
  const known = keysOf(consultTopics).find((topic) => topic === tag);
  return known ? inReadersLanguage(consultTopics[known]) : tag;
}

/** Begins to follow a topic, or what is read in a region, in a healthcare region or in the whole country. */
export function FollowMore({ places, onFollowed }: { places: readonly Place[]; onFollowed: () => void }): ReactNode {
  const { t } = useLingui();
  const [begin, { loading }] = useMutation(subscribeMutation);
  const [picked, setPicked] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const follow = async (): Promise<void> => {
    const [field, value] = [picked.slice(0, picked.indexOf(' ')), picked.slice(picked.indexOf(' ') + 1)];
    if (!value) return setProblem(t`Välj ett ämne eller en region.`);
    try {
      const { data } = await begin({ variables: { input: { [field]: value } } });
      setProblem(data?.subscribe.errors[0]?.message);
      setPicked('');
      onFollowed();
    } catch {
      setProblem(t`Det gick inte att spara. Försök igen.`);
    }
  };
  return (
    <Stack gap={3}>
      <Select label={t`Bevaka ett ämne eller en region`} error={problem} value={picked} onChange={({ target }) => setPicked(target.value)}>
        <option value="">{t`Välj`}</option>
        <optgroup label={t`Ämnen`}>
          {keysOf(consultTopics).map((topic) => (
            <option key={topic} value={`tag ${topic}`}>
              {topicName(topic)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t`Organisationer`}>
          {places.map(({ id, name }) => (
            <option key={id} value={`organisationNodeId ${id}`}>
              {name}
            </option>
          ))}
        </optgroup>
      </Select>
      <div>
        <Button look="quiet" pending={loading} onClick={() => void follow()}>
          <Trans>Bevaka</Trans>
        </Button>
      </div>
    </Stack>
  );
}
