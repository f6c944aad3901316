import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useContext, useState, type ReactNode } from 'react';
import type { JsonValue } from 'shared/publishing/document.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { PartToCiteFragment } from '../../../graphql/generated/graphql.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { TextInput } from '../../../ui/field/field.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { KindTag } from '../kind-words.tsx';
import { CitingAt } from './citing-at.ts';

const search = graphql(`
  query CitableNodes($text: String!, $at: ID) {
    citableNodes(first: 12, text: $text, at: $at) {
      nodes {
        ...PartToCite @unmask
      }
    }
  }
`);

const named = graphql(`
  query CitedNodes($nodes: [ID!]!, $at: ID) {
    citableNodes(first: 100, nodes: $nodes, at: $at) {
      nodes {
        ...PartToCite @unmask
      }
    }
  }
`);

graphql(`
  fragment PartToCite on CitableNode {
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
`);

type Reference = { artefact: string; node: string };

/** What a part rests on: the narrowest parts of published texts, found by words of their names. */
export function ReferencesField({ value, onChange }: { value: readonly Reference[]; onChange: (value: JsonValue) => void }): ReactNode {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const at = useContext(CitingAt);
  const [find, { data, loading, called }] = useLazyQuery(search);
  const held = value ?? [];
  const found = data?.citableNodes.nodes ?? [];
  const parts = useQuery(named, { variables: { nodes: held.map(({ node }) => node), at }, skip: held.length === 0 });
  const partOf = ({ artefact, node }: Reference) =>
    [...((parts.data ?? parts.previousData)?.citableNodes.nodes ?? []), ...found].find(
      (part) => part.nodeId === node && part.referenceId === artefact,
    );
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
            {held.map((reference) => (
              <PartRow
                key={`${reference.artefact} ${reference.node}`}
                part={partOf(reference)}
                loading={parts.loading}
                action={
                  <Button look="plain" onClick={() => onChange(held.filter((each) => each !== reference))}>
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
          <Button look="quiet" pending={loading} onClick={() => void find({ variables: { text, at } })}>
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
            {found.map((part) => (
              <PartRow
                key={`${part.referenceId} ${part.nodeId}`}
                part={part}
                action={
                  held.some((each) => each.artefact === part.referenceId && each.node === part.nodeId) ? (
                    <Row>
                      <Trans>tillagd</Trans>
                    </Row>
                  ) : (
                    <Button look="quiet" onClick={() => add({ artefact: part.referenceId, node: part.nodeId })}>
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

/** A part by its name, in the text it belongs to; one that can no longer be cited says so. */
function PartRow({
  part,
  loading = false,
  action,
}: {
  part: PartToCiteFragment | undefined;
  loading?: boolean;
  action: ReactNode;
}): ReactNode {
  if (!part) {
    return (
      <ListRow
        title={loading ? <Trans>Hämtar namnet …</Trans> : <Trans>En del som inte längre går att hänvisa till</Trans>}
        action={action}
      />
    );
  }
  const { publishedVersion } = part.artefact;
  return (
    <ListRow
      title={<Localised value={part.label} />}
      state={<KindTag kind={part.type} />}
      detail={publishedVersion ? <Localised value={publishedVersion.title} /> : null}
      action={action}
    />
  );
}
