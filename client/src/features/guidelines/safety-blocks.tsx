import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SafetyBlockAttrs } from 'shared/evaluations/safety-block-node.ts';
import type { CheckItemAttrs, ChecklistAttrs } from 'shared/guidelines/checklist-nodes.ts';
import type { PromptAttrs, TriggerAttrs } from 'shared/guidelines/prompt-nodes.ts';
import { childrenOfType } from 'shared/evaluations/evaluation-document.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import { vancouverText } from 'shared/publishing/vancouver.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { SafetyCitationFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { inReadersLanguage, Localised, untranslatedOf } from '../../i18n/localised.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Bullets } from '../../ui/list/list.tsx';
import { MarkedPart } from '../../ui/marked-text/marked-text.tsx';
import { LocalisedRichText } from '../../ui/rich-text/localised-rich-text.tsx';
import { Unconfirmed } from '../../ui/tag/unconfirmed.tsx';

const fragment = graphql(`
  fragment SafetyCitation on Citation {
    id
    sourceNodeId
    targetPath
    target {
      id
      publishedVersion {
        id
        title {
          sv
          en
        }
      }
    }
    pinnedVersion {
      id
      number
    }
    citedPart
    stale {
      kind
    }
  }
`);

type Citation = FragmentType<SafetyCitationFragment> & { id: string };

/** The blocks about patient safety of an evaluation, each with what it cites in a knowledge support, as that read when it was seen. */
export function SafetyBlocks({ document, citations }: { document: Doc; citations: readonly Citation[] }): ReactNode {
  return childrenOfType<SafetyBlockAttrs>(document, document.root, 'safetyBlock').map(({ id, attrs }) => (
    <MarkedPart key={id} id={id} anchor>
      <Section title={<Localised value={attrs.title} />}>
        {citations.map((citation) => (
          <CitedSafety key={citation.id} block={id} citation={citation} />
        ))}
      </Section>
    </MarkedPart>
  ));
}

function CitedSafety({ block, citation: reference }: { block: string; citation: Citation }): ReactNode {
  const { sourceNodeId, targetPath, target, pinnedVersion, citedPart, stale } = usePart(fragment, reference);
  const part = citedPart as Doc | null;
  if (sourceNodeId !== block || !part) return null;
  const { type, attrs } = nodeOf(part, part.root);
  return (
    <Stack gap={3}>
      <h3>
        <Link to={targetPath}>
          <Localised value={(attrs as PromptAttrs | ChecklistAttrs).title} />
        </Link>
      </h3>
      {type === 'prompt' ? <Prompt part={part} attrs={attrs as PromptAttrs} /> : null}
      {type === 'checklist' ? <Checklist part={part} attrs={attrs as ChecklistAttrs} /> : null}
      {untranslatedOf(Object.values(part.nodes).map((node) => node.attrs)) !== 'NONE' ? (
        <Small>
          <Trans>Det som inte är översatt står på svenska.</Trans>
        </Small>
      ) : null}
      <Small>
        {target.publishedVersion ? inReadersLanguage(target.publishedVersion.title) : null}, <Trans>version {pinnedVersion.number}</Trans>
        {'. '}
        {sourcesOf(part).join(' ')}
      </Small>
      {stale ? (
        <Small>
          <Link to={targetPath}>
            <Trans>Texten har ändrats sedan dess. Läs den som den är nu.</Trans>
          </Link>
        </Small>
      ) : null}
    </Stack>
  );
}

function Prompt({ part, attrs }: { part: Doc; attrs: PromptAttrs }): ReactNode {
  const { t } = useLingui();
  return (
    <>
      {attrs.toConfirm ? (
        <div>
          <Unconfirmed />
        </div>
      ) : null}
      <p>
        <Trans>Var uppmärksam när patienten</Trans>
      </p>
      <Bullets label={t`Tecken att vara uppmärksam på`}>
        {childrenOfType<TriggerAttrs>(part, part.root, 'trigger').map(({ id, attrs: trigger }) => (
          <li key={id}>
            <Localised value={trigger.text} />
          </li>
        ))}
      </Bullets>
      <LocalisedRichText value={attrs.text} headingLevel={3} />
    </>
  );
}

function Checklist({ part, attrs }: { part: Doc; attrs: ChecklistAttrs }): ReactNode {
  return (
    <Bullets label={inReadersLanguage(attrs.title)}>
      {childrenOfType<CheckItemAttrs>(part, part.root, 'checkItem').map(({ id, attrs: item }) => (
        <li key={id}>
          <Localised value={item.text} />
        </li>
      ))}
    </Bullets>
  );
}

/** The sources a cited part names, each as it is printed. */
function sourcesOf(part: Doc): string[] {
  return Object.values(part.nodes)
    .filter(({ type }) => type === 'reference')
    .map(({ attrs }) => vancouverText(attrs as ReferenceAttrs));
}
