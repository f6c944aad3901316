import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { hasOpenDrift, type Element } from './adaptation-fields.ts';
import type { Overtaken } from './use-contested.ts';

type Props = {
  overtaken: Overtaken;
  /** Begins anew from the part as it is now, with what is written here. */
  onMine: (theirs: Element) => void;
  /** Begins anew without it. */
  onTheirs: (theirs: Element) => void;
};

/** The page was left open while something else was decided about its part: what has happened, and the ways on. Nothing that is written here is lost. */
export function OvertakenBanner({ overtaken, onMine, onTheirs }: Props): ReactNode {
  const { theirs } = overtaken;
  return (
    <div role="alert">
      <Banner tone="drift" title={<WhatHappened {...overtaken} />}>
        <Stack gap={3}>
          <p>
            <Trans>Det du har skrivit är inte sparat, men det finns kvar.</Trans>{' '}
            {theirs === null ? (
              <Trans>Kopiera det du vill använda på ett annat ställe.</Trans>
            ) : hasOpenDrift(theirs) ? (
              <Trans>Ta ställning till ändringen, så kan du skriva vidare.</Trans>
            ) : (
              <Trans>Utgå från det som nu gäller och skriv vidare.</Trans>
            )}
          </p>
          {theirs ? (
            <ButtonRow>
              <Button look="quiet" onClick={() => onMine(theirs)}>
                {hasOpenDrift(theirs) ? (
                  <Trans>Ta ställning, med min text</Trans>
                ) : (
                  <Trans>Utgå från det som nu gäller, med min text</Trans>
                )}
              </Button>
              <Button look="plain" onClick={() => onTheirs(theirs)}>
                <Trans>Visa det nya och släng min text</Trans>
              </Button>
            </ButtonRow>
          ) : null}
        </Stack>
      </Banner>
    </div>
  );
}

function WhatHappened({ held, theirs }: Overtaken): ReactNode {
  if (theirs === null) return <Trans>Någon annan har tagit bort delen</Trans>;
  if (hasOpenDrift(theirs)) return <Trans>Texten ni utgår från har ändrats sedan du öppnade sidan</Trans>;
  if (theirs.publishedNumber === held.publishedNumber) return <Trans>Texten från ovan lyder igen som när ni bestämde er</Trans>;
  return <Trans>Någon annan har redan tagit ställning till ändringen, och det är publicerat</Trans>;
}
