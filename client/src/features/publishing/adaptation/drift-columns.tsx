import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { attributesDifference } from 'shared/publishing/attribute-difference.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { hasChange, type Segment } from 'shared/publishing/text-difference.ts';
import { formatDate } from '../../../i18n/format.ts';
import { DifferenceText } from '../../../ui/difference/difference.tsx';
import { Columns, Small, Stack } from '../../../ui/layout/layout.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { AttributeValue } from '../attribute-value.tsx';
import type { AdaptationHead, Element, ElementDrift } from './adaptation-fields.ts';
import styles from './drift-columns.module.css';
import { AboveName } from './decision-form.tsx';

type Props = { adaptation: AdaptationHead; element: Element; drift: ElementDrift };

/** What the decision rested on, what the text above says now, and the own words: three columns with what changed marked word by word. */
export function DriftColumns({ adaptation, element, drift }: Props): ReactNode {
  const seen = element.seen as Attrs | null;
  const above = (element.above as { attrs: Attrs } | null)?.attrs ?? null;
  const names = (drift.proposal ?? []).map(({ name }) => name);
  const shown = names.length > 0 ? names : Object.keys(element.set ?? {});
  return (
    <Columns kind="third">
      {seen ? (
        <Column tone="then" title={<Trans>Då</Trans>} about={<Trans>Det ni bestämde er utifrån</Trans>}>
          {shown.map((name) => (
            <Attribute key={name} name={name}>
              <Side before={seen[name]} after={above ? above[name] : seen[name]} keep="removed" />
            </Attribute>
          ))}
        </Column>
      ) : null}
      <Column
        tone="now"
        title={<Trans>Nu</Trans>}
        about={
          <>
            <AboveName adaptation={adaptation} />,{' '}
            {adaptation.followsNode.__typename === 'Nation' ? (
              <Trans>version {drift.version.number}</Trans>
            ) : (
              <Trans>sedan {formatDate(drift.raisedAt)}</Trans>
            )}
          </>
        }
      >
        {above ? (
          (shown.length > 0 ? shown : Object.keys(above)).map((name) => (
            <Attribute key={name} name={name}>
              <Side before={seen ? seen[name] : above[name]} after={above[name]} keep="added" />
            </Attribute>
          ))
        ) : (
          <p>
            <Trans>Delen finns inte kvar i texten.</Trans>
          </p>
        )}
      </Column>
      <Column tone="ours" title={adaptation.organisationNode.name} about={<Trans>Det läsarna ser tills ni har bestämt er</Trans>}>
        <Ours element={element} shown={shown} />
      </Column>
    </Columns>
  );
}

function Ours({ element: { set, seen, ours, mode, reason }, shown }: { element: Element; shown: readonly string[] }): ReactNode {
  const own = { ...(seen as Attrs | null), ...(set as Attrs | null) };
  return (
    <>
      {ours === null || mode === 'EXCLUDE' ? (
        <p>
          <Trans>Delen är utelämnad.</Trans>
        </p>
      ) : (
        shown.map((name) => (
          <Attribute key={name} name={name}>
            <AttributeValue value={own[name] ?? (ours as Attrs)[name]} />
          </Attribute>
        ))
      )}
      {reason ? (
        <Small>
          <Trans>Skäl: {reason}</Trans>
        </Small>
      ) : null}
    </>
  );
}

type ColumnProps = { tone: 'then' | 'now' | 'ours'; title: ReactNode; about: ReactNode; children: ReactNode };

function Column({ tone, title, about, children }: ColumnProps): ReactNode {
  return (
    <section className={`${styles['column']} ${styles[tone]}`}>
      <h2>{title}</h2>
      <Small>{about}</Small>
      <Stack gap={4}>{children}</Stack>
    </section>
  );
}

function Attribute({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <Small>
        <AttributeName path={name} />
      </Small>
      {children}
    </div>
  );
}

/** One side of a comparison: the old words with what went, or the new ones with what came. */
function Side({ before, after, keep }: { before: unknown; after: unknown; keep: 'removed' | 'added' }): ReactNode {
  const value = keep === 'removed' ? before : after;
  const differences = attributesDifference({ value: (before ?? null) as never }, { value: (after ?? null) as never });
  const segments = differences.flatMap((difference) => ('segments' in difference ? [difference.segments] : []));
  if (segments.length === 0 || !segments.some(hasChange)) return <AttributeValue value={value} />;
  return segments.map((each, index) => (
    // The languages of one text, in their order.
    // oxlint-disable-next-line react/no-array-index-key
    <DifferenceText key={index} segments={each.filter((segment: Segment) => !(keep === 'removed' ? segment.added : segment.removed))} />
  ));
}
