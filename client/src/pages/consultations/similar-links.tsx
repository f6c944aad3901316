import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { useAskDraft } from '../../features/consultations/ask/ask-draft-context.ts';
import { AlikeRow } from '../../features/search/alike-row.tsx';
import type { AlikeHit } from '../../features/search/use-alike.ts';
import { KindTag } from '../../features/publishing/kind-words.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { BeforeAskingQuery, SimilarLinkFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { CitationRow } from '../../ui/list/list.tsx';

const fragment = graphql(`
  fragment SimilarLink on Artefact {
    id
    kind
    path
    publishedVersion {
      id
      number
      title {
        sv
        en
      }
    }
  }
`);

const MOST = 4;

type Props = {
  knowledge: BeforeAskingQuery['similarKnowledge'] | undefined;
  /** What is like the words that have been written; null where nothing has. */
  alike: readonly AlikeHit[] | null;
};

/** A few published texts beside the question being written: what is like its words, and until there are any, what is on its topic. */
export function SimilarLinks({ knowledge, alike }: Props): ReactNode {
  const { id } = useAskDraft();
  const found = [...(knowledge?.answers.nodes ?? []), ...(knowledge?.texts.nodes ?? [])].slice(0, MOST);
  const isAlike = alike !== null && alike.length > 0;
  if (knowledge && found.length === 0 && !isAlike) {
    return (
      <Small>
        <Trans>Inget är publicerat om ämnet ännu. Din fråga visar att det behövs.</Trans>
      </Small>
    );
  }
  return (
    <Stack gap={3}>
      <ul>
        {isAlike
          ? alike.map((hit) => <AlikeRow key={hit.id} hit={hit} kind={<KindTag kind={hit.kind} />} />)
          : found.map((artefact) => <SimilarLink key={artefact.id} artefact={artefact} />)}
      </ul>
      <Small>
        <Trans>
          Löste något av detta din fråga? <Link to={paths.askStep(id, 'kunskap')}>Avsluta här</Link>
        </Trans>
      </Small>
    </Stack>
  );
}

function SimilarLink({ artefact: reference }: { artefact: FragmentType<SimilarLinkFragment> }): ReactNode {
  const { kind, path, publishedVersion } = usePart(fragment, reference);
  if (!publishedVersion) return null;
  return (
    <CitationRow
      kind={<KindTag kind={kind} />}
      link={
        <Link to={path}>
          <Localised value={publishedVersion.title} />
        </Link>
      }
      version={<Trans>version {publishedVersion.number}</Trans>}
    />
  );
}
