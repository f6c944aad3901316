import type { ResultOf } from '@graphql-typed-document-node/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { inRegion, paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { AddressPrefix, Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Standing } from './board-fields.ts';
import { decisionWords } from './change-tag.tsx';
import { ReasonLine } from '../reason-text.tsx';

/** A part that reads otherwise somewhere than the nation published it. */
const adaptedPartFields = graphql(`
  fragment AdaptedPartFields on AdaptedPart {
    nodeId
    label {
      sv
      en
    }
    mode
    reason
    readAt {
      id
    }
    decidedBy {
      id
      name
    }
  }
`);

export type AdaptedPart = ResultOf<typeof adaptedPartFields>;

type Props = { standings: readonly Standing[]; parts: readonly AdaptedPart[]; artefact: { slug: string; path: string } };

/** Which parts deviate where, and why: each organisation with its own words and those it reads from above. */
export function AdaptedParts({ standings, parts, artefact }: Props): ReactNode {
  return (
    <Stack gap={6}>
      {standings.map(({ organisationNode: { id, slug, name } }) => {
        const own = parts.filter(({ readAt }) => readAt.id === id);
        return own.length > 0 ? (
          <Section key={id} id={slug} title={name} level={3}>
            <Stack gap={3}>
              <List label={name}>
                {own.map((part) => (
                  <PartRow key={`${part.nodeId} ${part.decidedBy.id}`} part={part} slug={artefact.slug} />
                ))}
              </List>
              <p>
                <AddressPrefix value="">
                  <Link to={inRegion(artefact.path, slug)}>
                    <Trans>Läs texten för {name}</Trans>
                  </Link>
                </AddressPrefix>
              </p>
            </Stack>
          </Section>
        ) : null;
      })}
    </Stack>
  );
}

/** How a part reads where an organisation above has decided about it. */
function wordsFrom(mode: AdaptedPart['mode'], name: string): ReactNode {
  if (mode === 'EXCLUDE') return <Trans>utelämnad av {name}</Trans>;
  return mode === 'ADD' ? <Trans>tillägg från {name}</Trans> : <Trans>ord från {name}</Trans>;
}

function PartRow({ part, slug }: { part: AdaptedPart; slug: string }): ReactNode {
  const { nodeId, label, mode, reason, readAt, decidedBy } = part;
  return (
    <ListRow
      title={
        <Link to={paths.wordings(slug, nodeId)}>
          <Localised value={label} />
        </Link>
      }
      state={decidedBy.id === readAt.id ? <Tag tone="local">{decisionWords[mode]}</Tag> : <Tag>{wordsFrom(mode, decidedBy.name)}</Tag>}
      detail={reason ? <ReasonLine reason={reason} /> : null}
    />
  );
}
