import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { attributesDifference } from 'shared/publishing/attribute-difference.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { AttributeDifferences } from '../difference-list.tsx';

/** What was written about a part: its words, why, and what was chosen. */
type Written = { attrs: Attrs; reason: string; consequence?: string };

type Props<Value extends Written> = {
  conflict: { theirs: Value; contested: string[] };
  mine: Value;
  chosen?: (value: Value) => string;
  onMerge: () => void;
  onMine: () => void;
  onTheirs: () => void;
};

/** Somebody else decided about the same part meanwhile: nothing of either is lost until one chooses. */
export function ConflictBanner<Value extends Written>(props: Props<Value>): ReactNode {
  const { conflict, mine, chosen, onMerge, onMine, onTheirs } = props;
  const { theirs, contested } = conflict;
  const difference = attributesDifference(worded(theirs), worded(mine));
  return (
    <div role="alert">
      <Banner tone="drift" title={<Trans>Någon annan har ändrat samma del</Trans>}>
        <Stack gap={3}>
          <p>
            <Trans>Inget av det du har skrivit är borta. Välj vad som ska gälla; du kan ändra vidare efteråt.</Trans>
          </p>
          {contested.length > 0 ? (
            <p>
              <Trans>
                Ni har ändrat på samma ställe. Slår du ihop står bådas ord där, den andras först; av det som bara kan vara ett gäller ditt:
              </Trans>{' '}
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
              {chosen && chosen(theirs) !== chosen(mine) ? (
                <p>
                  <Trans>
                    Den andra valde: {chosen(theirs)}. Du valde: {chosen(mine)}.
                  </Trans>
                </p>
              ) : null}
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

function worded({ attrs, reason, consequence }: Written): Attrs {
  return { ...attrs, reason, ...(consequence === undefined ? {} : { consequence }) };
}
