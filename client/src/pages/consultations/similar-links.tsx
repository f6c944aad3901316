import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { useAskDraft } from '../../features/consultations/ask/ask-draft-context.ts';
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

/** A few published texts on the topic, beside the question being written. */
export function SimilarLinks({ knowledge }: { knowledge: BeforeAskingQuery['similarKnowledge'] | undefined }): ReactNode {
  const { id } = useAskDraft();
  const found = [...(knowledge?.answers.nodes ?? []), ...(knowledge?.texts.nodes ?? [])].slice(0, MOST);
  if (knowledge && found.length === 0) {
    return (
      <Small>
        <Trans>Inget är publicerat om ämnet ännu. Din fråga visar att det behövs.</Trans>
      </Small>
    );
  }
  return (
    <Stack gap={3}>
      <ul>
        {found.map((artefact) => (
          <SimilarLink key={artefact.id} artefact={artefact} />
        ))}
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
      version={publishedVersion.number}
    />
  );
}
