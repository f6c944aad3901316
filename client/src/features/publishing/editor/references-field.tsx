import { useLazyQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { JsonValue } from 'shared/publishing/document.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { TextInput } from '../../../ui/field/field.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { KindTag } from '../kind-words.tsx';

const search = graphql(`
  query CitableNodes($text: String!) {
    citableNodes(first: 12, text: $text) {
      nodes {
        nodeId
        type
        label {
          sv
          en
        }
        referenceId
        artefact {
          id
          publishedVersion {
            id
            title {
              sv
              en
            }
          }
        }
      }
    }
  }
`);

type Reference = { artefact: string; node: string };

/** What a part rests on: the narrowest parts of published texts, found by words of their names. */
export function ReferencesField({ value, onChange }: { value: readonly Reference[]; onChange: (value: JsonValue) => void }): ReactNode {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [find, { data, loading, called }] = useLazyQuery(search);
  const held = value ?? [];
  const found = data?.citableNodes.nodes ?? [];
  const add = (reference: Reference): void => onChange([...held, reference]);
  return (
    <fieldset>
      <legend>
        <strong>
          <Trans>Vilar på</Trans>
        </strong>
      </legend>
      <Stack gap={3}>
        {held.length === 0 ? (
          <p>
            <Trans>Inga hänvisningar.</Trans>
          </p>
        ) : (
          <List label={t`Hänvisningar`}>
            {held.map(({ artefact, node }) => (
              <ListRow
                key={`${artefact} ${node}`}
                title={node}
                action={
                  <Button look="plain" onClick={() => onChange(held.filter((each) => each.artefact !== artefact || each.node !== node))}>
                    <Trans>Ta bort</Trans>
                  </Button>
                }
              />
            ))}
          </List>
        )}
        <TextInput
          label={t`Sök del att hänvisa till`}
          hint={t`Ord ur namnet på ett utfall, en slutsats eller en rekommendation.`}
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
            <Trans>Ingen del har de orden i sitt namn.</Trans>
          </p>
        ) : null}
        {found.length > 0 ? (
          <List label={t`Träffar`}>
            {found.map(({ nodeId, type, label, referenceId, artefact }) => (
              <ListRow
                key={`${referenceId} ${nodeId}`}
                title={<Localised value={label} />}
                state={<KindTag kind={type} />}
                detail={artefact.publishedVersion ? <Localised value={artefact.publishedVersion.title} /> : null}
                action={
                  held.some((each) => each.artefact === referenceId && each.node === nodeId) ? (
                    <Row>
                      <Trans>tillagd</Trans>
                    </Row>
                  ) : (
                    <Button look="quiet" onClick={() => add({ artefact: referenceId, node: nodeId })}>
                      <Trans>Lägg till</Trans>
                    </Button>
                  )
                }
              />
            ))}
          </List>
        ) : null}
      </Stack>
    </fieldset>
  );
}
