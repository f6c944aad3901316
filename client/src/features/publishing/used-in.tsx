import type { FragmentType } from '@apollo/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { isGuidelineKind } from 'shared/guidelines/guideline-paths.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { UsedInFragment, UsedInItemFragment } from '../../graphql/generated/graphql.ts';
import { usePart, useParts } from '../../graphql/use-part.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { KindTag } from './kind-words.tsx';

const item = graphql(`
  fragment UsedInItem on Citation {
    id
    sourcePath
    sourceLabel {
      sv
      en
    }
    sourceArtefact {
      id
      kind
      publishedVersion {
        id
        title {
          sv
          en
        }
      }
    }
    targetLabel {
      sv
      en
    }
  }
`);

const fragment = graphql(`
  fragment UsedIn on Artefact {
    id
    answerCount
    usedIn(first: 50) {
      nodes {
        id
        ...UsedInItem
      }
    }
  }
`);

/** Who rests on a text or any part of it. */
export function UsedIn({ artefact: reference }: { artefact: FragmentType<UsedInFragment> }): ReactNode {
  const { usedIn, answerCount } = usePart(fragment, reference);
  return <UsedInList citations={usedIn.nodes} answerCount={answerCount} />;
}

/**
 * The same, told apart for whoever weighs a method: what is recommended because of it, then what else rests on it. Headings of level 3, for an aside.
 */
export function UsedInSections({ artefact: reference }: { artefact: FragmentType<UsedInFragment> }): ReactNode {
  const { usedIn, answerCount } = usePart(fragment, reference);
  const citations = useParts(item, usedIn.nodes);
  const recommends = new Set(citations.filter(({ sourceArtefact }) => isGuidelineKind(sourceArtefact?.kind ?? '')).map(({ id }) => id));
  const others = usedIn.nodes.filter(({ id }) => !recommends.has(id));
  return (
    <>
      <Section title={<Trans>Rekommendationer som vilar på den</Trans>} level={3}>
        {recommends.size > 0 ? (
          <UsedInList citations={usedIn.nodes.filter(({ id }) => recommends.has(id))} answerCount={0} />
        ) : (
          <p>
            <Trans>Ännu har ingen riktlinje tagit ställning med stöd av den här utvärderingen.</Trans>
          </p>
        )}
      </Section>
      {others.length > 0 || answerCount > 0 || recommends.size === 0 ? (
        <Section title={<Trans>Används i</Trans>} level={3}>
          <UsedInList citations={others} answerCount={answerCount} />
        </Section>
      ) : null}
    </>
  );
}

type Citation = UsedInItemFragment;

/** The text that a part stands in, where the part is called something else. */
function Within({ citation }: { citation: Citation | undefined }): ReactNode {
  const title = citation?.sourceArtefact?.publishedVersion?.title;
  if (!title || !citation.sourceLabel || title.sv === citation.sourceLabel.sv) return null;
  return (
    <>
      <Localised value={title} /> ·{' '}
    </>
  );
}

/** One row per part that cites, however many parts of this text it rests on. */
function bySource(citations: readonly Citation[]): Map<string, Citation[]> {
  const rows = new Map<string, Citation[]>();
  for (const citation of citations) {
    const path = citation.sourcePath ?? '';
    rows.set(path, [...(rows.get(path) ?? []), citation]);
  }
  return rows;
}

type ListProps = { citations: readonly FragmentType<UsedInItemFragment>[]; answerCount: number };

/** Who rests on something: texts by name, answers to questions by number only. */
export function UsedInList({ citations: references, answerCount }: ListProps): ReactNode {
  const { t } = useLingui();
  const citations = useParts(item, references);
  if (citations.length === 0 && answerCount === 0) {
    return (
      <p>
        <Trans>Ännu vilar ingen annan text på den här.</Trans>
      </p>
    );
  }
  return (
    <Stack gap={3}>
      <List label={t`Används i`}>
        {[...bySource(citations)].map(([path, resting]) => (
          <ListRow
            key={path}
            title={<Link to={path}>{resting[0]?.sourceLabel ? <Localised value={resting[0].sourceLabel} /> : null}</Link>}
            state={resting[0]?.sourceArtefact ? <KindTag kind={resting[0].sourceArtefact.kind} /> : null}
            detail={
              <>
                <Within citation={resting[0]} />
                <Trans>vilar på: {resting.map(({ targetLabel }) => inReadersLanguage(targetLabel)).join('; ')}</Trans>
              </>
            }
          />
        ))}
      </List>
      {answerCount > 0 ? (
        <p>
          <Plural value={answerCount} one="# besvarad fråga vilar på den här texten." other="# besvarade frågor vilar på den här texten." />
        </p>
      ) : null}
    </Stack>
  );
}
