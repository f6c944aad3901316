import { Trans } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { guidelineNodePath, isGuidelineKind, type GuidelineKindName } from 'shared/guidelines/guideline-paths.ts';
import { attributesDifference } from 'shared/publishing/attribute-difference.ts';
import type { JsonValue } from 'shared/publishing/document.ts';
import { hasChange, type Segment } from 'shared/publishing/text-difference.ts';
import { paths } from '../../../app/paths.ts';
import { Day } from '../../../i18n/day.tsx';
import { ChangedValue, DifferenceText } from '../../../ui/difference/difference.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { AddressPrefix, Link } from '../../../ui/link/link.tsx';
import { AttributeValue } from '../attribute-value.tsx';
import { ValueLine } from '../value-line.tsx';
import { AboveName } from './above-name.tsx';
import type { AdaptationHead, Element, ElementDrift } from './adaptation-fields.ts';
import styles from './drift-columns.module.css';
import { ReasonLine } from '../reason-text.tsx';

/** What the decision rested on. */
export function Then({ children }: { children: ReactNode }): ReactNode {
  return (
    <Column tone="then" title={<Trans>Då</Trans>} about={<Trans>Det ni bestämde er utifrån</Trans>}>
      {children}
    </Column>
  );
}

type NowProps = { adaptation: AdaptationHead; element: Element; drift: ElementDrift; children: ReactNode };

/** What the text above says now, since when and why, with the ways to it. */
export function Now({ adaptation, element, drift, children }: NowProps): ReactNode {
  return (
    <Column
      tone="now"
      title={<Trans>Nu</Trans>}
      about={
        <>
          <AboveName element={element} />,{' '}
          {element.above === null ? (
            <Trans>
              borttagen <Day at={drift.raisedAt} />
            </Trans>
          ) : element.aboveFrom ? (
            <Trans>
              sedan <Day at={drift.raisedAt} />
            </Trans>
          ) : (
            <Trans>version {(drift.movedIn.at(-1) ?? drift.version).number}</Trans>
          )}
        </>
      }
    >
      {children}
      <WhyChanged adaptation={adaptation} element={element} drift={drift} />
    </Column>
  );
}

/** The words the change was published with, and where the text and its changes are read. A change of the nation's own text has a version of its own. */
function WhyChanged({ adaptation: { artefact, followsNode }, element, drift }: Omit<NowProps, 'children'>): ReactNode {
  const last = drift.movedIn.at(-1);
  const place = element.aboveFrom ? `/${followsNode.slug}` : '';
  const hasPage = isGuidelineKind(artefact.kind) && element.above !== null;
  const text = hasPage ? guidelineNodePath(artefact.kind as GuidelineKindName, artefact.slug, element) : artefact.path;
  return (
    <Small>
      {element.aboveFrom
        ? null
        : drift.movedIn.map(({ id, number, changeNote }) => (
            <Fragment key={id}>
              <Trans>
                Skäl till version {number}: {changeNote}
              </Trans>
              <br />
            </Fragment>
          ))}
      <AddressPrefix value={place}>
        <Link to={text}>{hasPage ? <Trans>Läs delen i texten</Trans> : <Trans>Läs texten</Trans>}</Link> ·{' '}
        <Link
          to={
            element.aboveFrom || !last
              ? paths.changes(artefact.slug)
              : paths.changeOf(artefact.slug, last.number, element.nodeId, drift.decidedOn?.number)
          }
        >
          <Trans>Se vad som ändrades</Trans>
        </Link>
      </AddressPrefix>
    </Small>
  );
}

type OursProps = { adaptation: AdaptationHead; reason: string | null; children: ReactNode };

/** What readers see here meanwhile, and why. */
export function Ours({ adaptation, reason, children }: OursProps): ReactNode {
  return (
    <Column tone="ours" title={adaptation.organisationNode.name} about={<Trans>Det läsarna ser tills ni har bestämt er</Trans>}>
      {children}
      {reason ? (
        <Small>
          <ReasonLine reason={reason} />
        </Small>
      ) : null}
    </Column>
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

type SideProps = { name: string; before: JsonValue | undefined; after: JsonValue | undefined; keep: 'removed' | 'added' };

/** One side of a comparison: the old words with what went, or the new ones with what came. */
export function Side({ name, before = null, after = null, keep }: SideProps): ReactNode {
  const value = keep === 'removed' ? before : after;
  const differences = attributesDifference({ value: before }, { value: after });
  const segments = differences.flatMap((difference) => ('segments' in difference ? [difference.segments] : []));
  if (differences.length > segments.length && value !== null && typeof value !== 'object') {
    return (
      <ChangedValue keep={keep}>
        <ValueLine name={name} value={value} />
      </ChangedValue>
    );
  }
  if (segments.length === 0 || segments.length < differences.length || !segments.some(hasChange))
    return <AttributeValue name={name} value={value} />;
  return segments.map((each, index) => (
    // The languages of one text, in their order.
    // oxlint-disable-next-line react/no-array-index-key
    <DifferenceText key={index} segments={each.filter((segment: Segment) => !(keep === 'removed' ? segment.added : segment.removed))} />
  ));
}
