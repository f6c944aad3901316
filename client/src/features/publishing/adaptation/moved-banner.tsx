import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { attributesDifference } from 'shared/publishing/attribute-difference.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AttributeDifferences } from '../difference-list.tsx';
import type { MovedText } from './moved-text.ts';

type Props = { text: MovedText; onMerge: () => void; onMine: () => void; onFollow: () => void };

/** The text above moved under words that readers do not have yet: nothing is saved against it until one has seen it and chosen. */
export function MovedBanner({ text, onMerge, onMine, onFollow }: Props): ReactNode {
  const { before, now, mine, contested } = text;
  const isLeftOut = mine.mode === 'EXCLUDE';
  return (
    <div role="alert">
      <Banner
        tone="drift"
        title={
          now ? <Trans>Texten ni utgår från har ändrats sedan ni skrev</Trans> : <Trans>Delen finns inte kvar i texten ni utgår från</Trans>
        }
      >
        <Stack gap={3}>
          <p>
            <Trans>Inget av det ni har skrivit är borta. Läs ändringen och välj vad som ska gälla; ni kan ändra vidare efteråt.</Trans>
          </p>
          {now && !isLeftOut ? <AttributeDifferences attributes={attributesDifference(before, now)} /> : null}
          {isLeftOut ? (
            <p>
              <Trans>Så här lyder delen nu: se nedan.</Trans>
            </p>
          ) : null}
          <ButtonRow>
            {contested.length > 0 && !isLeftOut ? (
              <Button look="quiet" onClick={onMerge}>
                <Trans>Slå ihop båda</Trans>
              </Button>
            ) : null}
            <Button look="quiet" onClick={onMine}>
              {isLeftOut ? (
                <Trans>Fortsätt utelämna</Trans>
              ) : now ? (
                <Trans>Behåll er text</Trans>
              ) : (
                <Trans>Behåll den som eget tillägg</Trans>
              )}
            </Button>
            <Button look="quiet" onClick={onFollow}>
              {isLeftOut ? <Trans>Ta tillbaka delen</Trans> : now ? <Trans>Följ texten</Trans> : <Trans>Ta bort er text</Trans>}
            </Button>
          </ButtonRow>
        </Stack>
      </Banner>
    </div>
  );
}
