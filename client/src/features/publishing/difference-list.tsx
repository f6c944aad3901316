import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import type { Localised as LocalisedValue } from 'shared/text/localised.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { BeforeAfter, DifferenceText, type Segment } from '../../ui/difference/difference.tsx';
import { Row, Small, Stack } from '../../ui/layout/layout.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { AttributeName } from './attribute-words.tsx';
import { KindTag } from './kind-words.tsx';
import { LevelsOf } from './levels-of.tsx';
import { PartNames } from './part-names.ts';
import { ValueLine } from './value-line.tsx';

export type Difference = { node: string; type: string; change: string; attributes: readonly AttributeDifference[] };

type AttributeDifference = { name: string; segments?: readonly Segment[]; before?: unknown; after?: unknown };

const changes: Record<string, ReactNode> = {
  ADDED: <Trans>ny</Trans>,
  REMOVED: <Trans>borttagen</Trans>,
  CHANGED: <Trans>ändrad</Trans>,
  MOVED: <Trans>flyttad</Trans>,
};

/** What differs, part by part and word by word; an attribute that names other parts, as sources, says what they are called. */
export function DifferenceList({
  differences,
  labelOf,
  parentOf,
  attrsOf = () => undefined,
}: {
  differences: readonly Difference[];
  labelOf: (node: string) => LocalisedValue<string> | undefined;
  /** The part it stands in, which says what "mot placebo" is about; null for the topmost. */
  parentOf: (node: string) => string | null;
  /** What the part says whole, for levels that are said by their numbers. */
  attrsOf?: (node: string) => Attrs | undefined;
}): ReactNode {
  if (differences.length === 0) {
    return (
      <p>
        <Trans>Inget skiljer sig.</Trans>
      </p>
    );
  }
  const nameOf = (node: string): string | undefined => {
    const label = labelOf(node);
    return label && inReadersLanguage(label);
  };
  return (
    <PartNames value={nameOf}>
      <Stack gap={5}>
        {differences.map((difference) => {
          const label = labelOf(difference.node);
          const parent = parentOf(difference.node);
          const within = parent !== null && parentOf(parent) !== null ? labelOf(parent) : undefined;
          return (
            <Stack gap={3} as="section" key={`${difference.node}-${difference.change}`}>
              <Row>
                <KindTag kind={difference.type} />
                <strong>
                  {within ? (
                    <>
                      <Localised value={within} />:{' '}
                    </>
                  ) : null}
                  {label ? <Localised value={label} /> : difference.node}
                </strong>
                <Tag tone="drift">{changes[difference.change]}</Tag>
              </Row>
              <LevelsOf attrsOf={attrsOf} own={difference.node}>
                <AttributeDifferences attributes={difference.attributes} />
              </LevelsOf>
            </Stack>
          );
        })}
      </Stack>
    </PartNames>
  );
}

/** What differs in one part, attribute by attribute and word by word. */
export function AttributeDifferences({ attributes }: { attributes: readonly AttributeDifference[] }): ReactNode {
  return attributes.map((attribute) => (
    <Stack gap={2} key={attribute.name}>
      <Small>
        <AttributeName path={attribute.name} />
      </Small>
      {attribute.segments ? (
        <DifferenceText segments={attribute.segments} />
      ) : (
        <BeforeAfter
          before={<ValueLine name={attribute.name} value={attribute.before} />}
          after={<ValueLine name={attribute.name} value={attribute.after} />}
        />
      )}
    </Stack>
  ));
}
