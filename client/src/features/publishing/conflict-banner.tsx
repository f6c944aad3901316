import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { attributesDifference } from 'shared/publishing/attribute-difference.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { AttributeName } from './attribute-words.tsx';
import { BothTexts } from './both-texts.tsx';

/** What was written in a part, or about it: its words, and of a decision why and with what consequence. */
type Written = { attrs: Attrs; reason?: string; consequence?: string };

type Props<Value extends Written> = {
  conflict: { theirs: Value; contested: string[]; isPublished?: boolean };
  mine: Value;
  chosen?: (value: Value) => string;
  onMerge: () => void;
  onMine: () => void;
  onTheirs: () => void;
};

/** Somebody else wrote in the same part, or decided about it, meanwhile: both texts stand there, and nothing of either is lost until one chooses. */
export function ConflictBanner<Value extends Written>(props: Props<Value>): ReactNode {
  const { conflict, mine, chosen, onMerge, onMine, onTheirs } = props;
  const { theirs, contested, isPublished = false } = conflict;
  return (
    <div role="alert">
      <Banner
        tone="drift"
        title={
          isPublished ? <Trans>Någon annan har ändrat samma del och publicerat den</Trans> : <Trans>Någon annan har ändrat samma del</Trans>
        }
      >
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
          {chosen && chosen(theirs) !== chosen(mine) ? (
            <p>
              <Trans>
                Den andra valde: {chosen(theirs)}. Du valde: {chosen(mine)}.
              </Trans>
            </p>
          ) : null}
          <BothTexts differences={attributesDifference(worded(theirs), worded(mine))} />
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
  return { ...attrs, ...(reason === undefined ? {} : { reason }), ...(consequence === undefined ? {} : { consequence }) };
}
