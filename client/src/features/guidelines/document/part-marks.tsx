import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { NodeId } from 'shared/publishing/document.ts';
import { Row, Small } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/marked-text/marked-text.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { useReading, type Status } from './reading.ts';
import { Unconfirmed } from '../../../ui/tag/unconfirmed.tsx';

const words: Partial<Record<Status, ReactNode>> = {
  ADDED: <Trans>ny</Trans>,
  UPDATED: <Trans>ändrad</Trans>,
  REMOVED: <Trans>borttagen</Trans>,
};

/** What became of a part since the version before; nothing where it says the same. */
export function StatusTag({ status }: { status: Status | undefined }): ReactNode {
  const word = status && words[status];
  return word ? <Tag tone="drift">{word}</Tag> : null;
}

/** Beside the name of a part: what became of it, and whether it is confirmed. */
export function PartMarks({ id, toConfirm = null }: { id: NodeId; toConfirm?: string | null }): ReactNode {
  const { statusOf } = useReading();
  return (
    <>
      <StatusTag status={statusOf(id)} />
      {toConfirm ? <Unconfirmed /> : null}
    </>
  );
}

/** As {@link PartMarks}, on a line of its own with what else is said first; no line where there is nothing to say. */
export function PartMarkRow({ id, toConfirm, children }: { id: NodeId; toConfirm: string | null; children?: ReactNode }): ReactNode {
  const status = useReading().statusOf(id);
  if (!children && !toConfirm && !(status && words[status])) return null;
  return (
    <Row>
      {children}
      <PartMarks id={id} toConfirm={toConfirm} />
    </Row>
  );
}

type Origin = { sources: readonly string[]; toConfirm: string | null };

/** Below a part: what remains to be confirmed, its sources by number, and what it rests on in other texts. */
export function PartOrigin({ id, origin: { sources, toConfirm } }: { id: NodeId; origin: Origin }): ReactNode {
  const { restsOn, sourceNumber } = useReading();
  const numbers = sources.map(sourceNumber).filter((number) => number !== undefined);
  return (
    <>
      {toConfirm ? (
        <Small>
          <OwnWords attribute="toConfirm" inline>
            <Trans>Att bekräfta: {toConfirm}</Trans>
          </OwnWords>
        </Small>
      ) : null}
      {numbers.length > 0 ? (
        <Small>
          <OwnWords attribute="sources" inline>
            <Trans>
              Källor: <a href="#kallor">{numbers.toSorted((a, b) => a - b).join(', ')}</a>
            </Trans>
          </OwnWords>
        </Small>
      ) : null}
      {restsOn(id)}
    </>
  );
}
