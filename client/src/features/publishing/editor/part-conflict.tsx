import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { attributesDifference, type AttributeDifference } from 'shared/publishing/attribute-difference.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { Pairs } from '../../../ui/list/list.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { ValueLine } from '../value-line.tsx';

type Props = { mine: Attrs; theirs: Attrs; onMine: () => void; onTheirs: () => void };

/** Somebody else wrote in the same part meanwhile: where the two texts differ they stand beside each other, and nothing of either is lost until one chooses. */
export function PartConflict({ mine, theirs, onMine, onTheirs }: Props): ReactNode {
  return (
    <div role="alert">
      <Banner tone="drift" title={<Trans>Någon annan har ändrat samma del</Trans>}>
        <Stack gap={4}>
          <p>
            <Trans>Inget av det du har skrivit är borta. Välj vilken text som ska gälla; du kan ändra vidare efteråt.</Trans>
          </p>
          {attributesDifference(theirs, mine).map((difference) => (
            <Stack gap={2} key={difference.name}>
              <Small>
                <AttributeName path={difference.name} />
              </Small>
              <Pairs
                rows={[
                  [<Trans key="mine">Din text</Trans>, <Side key="value" difference={difference} without="removed" />],
                  [<Trans key="theirs">Den andras text</Trans>, <Side key="value" difference={difference} without="added" />],
                ]}
              />
            </Stack>
          ))}
          <ButtonRow>
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

/** One side of a difference, whole. */
function Side({ difference, without }: { difference: AttributeDifference; without: 'added' | 'removed' }): ReactNode {
  if (!('segments' in difference))
    return <ValueLine name={difference.name} value={without === 'added' ? difference.before : difference.after} />;
  const text = difference.segments
    .filter((segment) => !segment[without])
    .map(({ value }) => value)
    .join('');
  return text.trim() ? text : <Trans>inget</Trans>;
}
