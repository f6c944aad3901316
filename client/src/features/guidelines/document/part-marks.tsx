import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { NodeId } from 'shared/publishing/document.ts';
import { Row, Small } from '../../../ui/layout/layout.tsx';
import { OwnWords, useMarks } from '../../../ui/marked-text/marked-text.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { useReading, type Status } from './reading.ts';
import { Unconfirmed } from '../../../ui/tag/unconfirmed.tsx';

const words: Partial<Record<Status, ReactNode>> = {
  ADDED: <Trans>ny</Trans>,
  UPDATED: <Trans>ändrad</Trans>,
  REMOVED: <Trans>borttagen</Trans>,
};

/** Of a part in an organisation's words, which did not change with the nation's. */
const nationalWords: typeof words = {
  ADDED: <Trans>ny i den nationella texten</Trans>,
  UPDATED: <Trans>ändrad i den nationella texten</Trans>,
  REMOVED: <Trans>borttagen i den nationella texten</Trans>,
};

/** The word for what became of a part since the nation's version before; none where it says the same, or where a warning says more of it. */
function useStatusWord(id: NodeId, status: Status | undefined): ReactNode {
  const { mark, isWarned } = useMarks()(id);
  // What an organisation added is not new in the nation's text.
  if (!status || isWarned || mark?.mode === 'ADD') return null;
  return (mark ? nationalWords : words)[status] ?? null;
}

/** What became of a part since the nation's version before; nothing where it says the same. */
export function StatusTag({ id, status }: { id: NodeId; status: Status | undefined }): ReactNode {
  const word = useStatusWord(id, status);
  return word ? <Tag tone="drift">{word}</Tag> : null;
}

/** Beside the name of a part: what became of it, and whether it is confirmed. */
export function PartMarks({ id, toConfirm = null }: { id: NodeId; toConfirm?: string | null }): ReactNode {
  const { statusOf } = useReading();
  return (
    <>
      <StatusTag id={id} status={statusOf(id)} />
      {toConfirm ? <Unconfirmed /> : null}
    </>
  );
}

/** As {@link PartMarks}, on a line of its own with what else is said first; no line where there is nothing to say. */
export function PartMarkRow({ id, toConfirm, children }: { id: NodeId; toConfirm: string | null; children?: ReactNode }): ReactNode {
  const word = useStatusWord(id, useReading().statusOf(id));
  if (!children && !toConfirm && !word) return null;
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
