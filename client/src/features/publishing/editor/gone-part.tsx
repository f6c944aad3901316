import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { formatDateTime } from '../../../i18n/format.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { LeaveGuard } from '../../../ui/form/leave-guard.tsx';
import { Sheet, Stack } from '../../../ui/layout/layout.tsx';
import { keepPart, keptPart, newBelow } from './kept-part.ts';
import { KeptWords } from './kept-words.tsx';
import { useRemovedPart, useRestorePart, type RemovedDraftPart } from './removed-part-query.ts';
import { useUnsaved } from './use-unsaved.ts';

type Props = {
  artefactId: string;
  slug: string;
  node: string;
  readOnly: boolean;
  onUnsaved: (holds: boolean) => void;
};

/**
 * A part that the edition no longer has: who removed it, what one had written in it or in a new part below it that did not reach the server, and the way back. Put back, the part has its
 * form again, which sends what was kept.
 */
export function GonePart({ artefactId, slug, node, readOnly, onUnsaved }: Props): ReactNode {
  const { t } = useLingui();
  const removed = useRemovedPart(slug, node);
  const restore = useRestorePart(artefactId, node);
  const [kept, setKept] = useState(() => keptPart(artefactId, node));
  const [keptNew, setKeptNew] = useState(() => keptPart(artefactId, newBelow(node)));
  const holds = kept !== null || keptNew !== null;
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  useUnsaved(holds, onUnsaved);
  if (removed === undefined) return null;
  const putBack = async (): Promise<void> => {
    setPending(true);
    const unsent = [{ message: t`Det gick inte att skicka. Det du har skrivit finns kvar: försök igen.` }];
    const failed = await restore().catch(() => unsent);
    setPending(false);
    setProblem(failed.map(({ message }) => message).join(' ') || null);
  };
  const letGo = (): void => {
    keepPart(artefactId, node, null);
    setKept(null);
  };
  return (
    <Sheet>
      <Stack gap={5}>
        <LeaveGuard hasUnsent={() => holds} withinPage title={<Trans>Det du skrev i den borttagna delen är inte sparat</Trans>}>
          <Trans>Lägg tillbaka delen, kopiera din text eller släng den först.</Trans>
        </LeaveGuard>
        <div role="alert">
          <Banner tone="drift" title={<Trans>Delen finns inte längre i utgåvan</Trans>}>
            <Stack gap={3}>
              {removed ? <WhatHappened removed={removed} /> : null}
              {holds ? (
                <p>
                  <Trans>Det du hade skrivit finns kvar här nedanför, men är inte sparat.</Trans>
                </p>
              ) : null}
              {removed && !readOnly ? (
                <div>
                  <Button pending={pending} onClick={() => void putBack()}>
                    {holds ? <Trans>Lägg tillbaka delen med min text</Trans> : <Trans>Lägg tillbaka delen</Trans>}
                  </Button>
                </div>
              ) : null}
              {problem ? <p>{problem}</p> : null}
            </Stack>
          </Banner>
        </div>
        {kept ? <KeptWords kept={kept} onLetGo={letGo} /> : null}
        {keptNew ? (
          <KeptWords
            kept={keptNew}
            title={<Trans>Den nya del du skrev under den</Trans>}
            onLetGo={() => {
              keepPart(artefactId, newBelow(node), null);
              setKeptNew(null);
            }}
          />
        ) : null}
      </Stack>
    </Sheet>
  );
}

function WhatHappened({ removed }: { removed: RemovedDraftPart }): ReactNode {
  const { removedByName, removedAt, title, comesBackWith } = removed;
  const name = <Localised value={title} />;
  const at = formatDateTime(removedAt);
  return (
    <p>
      {removedByName ? (
        <Trans>
          {removedByName} tog bort ”{name}” {at}.
        </Trans>
      ) : (
        <Trans>
          ”{name}” togs bort {at}.
        </Trans>
      )}{' '}
      {comesBackWith > 0 ? (
        <Plural
          value={comesBackWith}
          one="Läggs den tillbaka kommer # annan del med, som togs bort tillsammans med den."
          other="Läggs den tillbaka kommer # andra delar med, som togs bort tillsammans med den."
        />
      ) : null}
    </p>
  );
}
