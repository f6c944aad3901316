import { useLazyQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { SlotAttrs } from 'shared/education/slot.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { TextInput } from '../../../ui/field/field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { choiceWord } from './choice-words.ts';

const search = graphql(`
  query FindBankQuestions($text: String!) {
    bankQuestions(first: 12, text: $text) {
      nodes {
        node
        bankReference
        bankTitle {
          sv
          en
        }
        stem {
          sv
          en
        }
        kind
        versions {
          versionId
        }
      }
    }
  }
`);

/** Questions of the banks the author may use, by words of what they ask. The newest form is chosen; another can be. */
export function BankSearch({ onChoose }: { onChoose: (found: NonNullable<SlotAttrs['fromBank']>) => void }): ReactNode {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [find, { data, loading, called }] = useLazyQuery(search);
  const found = data?.bankQuestions.nodes ?? [];
  return (
    <Stack gap={3}>
      <TextInput
        label={t`Sök fråga i bankerna`}
        hint={t`Ord ur frågan. Lämna tomt för att se de första.`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button look="quiet" pending={loading} onClick={() => void find({ variables: { text } })}>
          <Trans>Sök</Trans>
        </Button>
      </div>
      {called && !loading && found.length === 0 ? (
        <p role="status">
          <Trans>Ingen fråga har de orden.</Trans>
        </p>
      ) : null}
      {found.length > 0 ? (
        <List label={t`Träffar`}>
          {found.map(({ node, bankReference, bankTitle, stem, kind, versions }) => (
            <ListRow
              key={`${bankReference} ${node}`}
              title={<Localised value={stem} />}
              state={<Tag>{choiceWord(kind)}</Tag>}
              detail={<Localised value={bankTitle} />}
              action={
                <Button look="quiet" onClick={() => onChoose({ artefact: bankReference, node, version: versions[0]?.versionId ?? null })}>
                  <Trans>Välj</Trans>
                </Button>
              }
            />
          ))}
        </List>
      ) : null}
    </Stack>
  );
}
