import type { FragmentType } from '@apollo/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../graphql/generated/gql.ts';
import type { UsedInFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Localised } from '../../i18n/localised.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { KindTag } from './kind-words.tsx';

const fragment = graphql(`
  fragment UsedIn on Artefact {
    id
    answerCount
    usedIn(first: 50) {
      nodes {
        id
        sourcePath
        sourceLabel {
          sv
          en
        }
        sourceArtefact {
          id
          kind
        }
        targetLabel {
          sv
          en
        }
      }
    }
  }
`);

/** Who rests on this: texts by name, answers to questions by number only. */
export function UsedIn({ artefact: reference }: { artefact: FragmentType<UsedInFragment> }): ReactNode {
  const { t } = useLingui();
  const { usedIn, answerCount } = usePart(fragment, reference);
  if (usedIn.nodes.length === 0 && answerCount === 0) {
    return (
      <p>
        <Trans>Ännu vilar ingen annan text på den här.</Trans>
      </p>
    );
  }
  return (
    <>
      <List label={t`Används i`}>
        {usedIn.nodes.map((citation) => (
          <ListRow
            key={citation.id}
            title={
              citation.sourcePath && citation.sourceLabel ? (
                <Link to={citation.sourcePath}>
                  <Localised value={citation.sourceLabel} />
                </Link>
              ) : null
            }
            state={citation.sourceArtefact ? <KindTag kind={citation.sourceArtefact.kind} /> : null}
            detail={
              <Trans>
                vilar på: <Localised value={citation.targetLabel} />
              </Trans>
            }
          />
        ))}
      </List>
      {answerCount > 0 ? (
        <p>
          <Plural value={answerCount} one="# besvarad fråga vilar på den här texten." other="# besvarade frågor vilar på den här texten." />
        </p>
      ) : null}
    </>
  );
}
