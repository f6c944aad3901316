import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { attributesDifference } from 'shared/publishing/attribute-difference.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { AttributeDifferences } from '../difference-list.tsx';
import { decisionOf, type Decision } from './decision-state.ts';
import type { Conflict } from './use-decision.ts';

type Props = { conflict: Conflict; mine: Decision; onMerge: () => void; onMine: () => void; onTheirs: () => void };

/** Somebody else decided about the same part meanwhile: nothing of either is lost until one chooses. */
export function ConflictBanner({ conflict: { theirs, contested }, mine, onMerge, onMine, onTheirs }: Props): ReactNode {
  const difference = attributesDifference(worded(decisionOf(theirs)), worded(mine));
  return (
    <div role="alert">
      <Banner tone="drift" title={<Trans>Någon annan har ändrat samma del</Trans>}>
        <Stack gap={3}>
          <p>
            <Trans>Inget av det du har skrivit är borta. Välj vad som ska gälla; du kan ändra vidare efteråt.</Trans>
          </p>
          {contested.length > 0 ? (
            <p>
              <Trans>Ni har skrivit om samma ord. Slår du ihop gäller dina ord där:</Trans>{' '}
              {contested.map((name, index) => (
                <span key={name}>
                  {index > 0 ? ', ' : null}
                  <AttributeName path={name} />
                </span>
              ))}
              .
            </p>
          ) : null}
          <Details summary={<Trans>Skillnad mellan den andras text och din</Trans>}>
            <Stack gap={3}>
              <AttributeDifferences attributes={difference} />
            </Stack>
          </Details>
          <ButtonRow>
            <Button look="quiet" onClick={onMerge}>
              <Trans>Slå ihop båda</Trans>
            </Button>
            <Button look="quiet" onClick={onMine}>
              <Trans>Behåll min text</Trans>
            </Button>
            <Button look="quiet" onClick={onTheirs}>
              <Trans>Ta den andras text</Trans>
            </Button>
          </ButtonRow>
        </Stack>
      </Banner>
    </div>
  );
}

function worded({ attrs, reason, consequence }: Decision) {
  return { ...attrs, reason, consequence };
}
