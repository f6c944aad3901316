import { useEffect, useRef, type ReactNode } from 'react';
import { Banner } from '../banner/banner.tsx';
import { Button, ButtonRow } from '../button/button.tsx';
import { Stack } from '../layout/layout.tsx';

type Props = { title: ReactNode; children: ReactNode; stay: ReactNode; leave: ReactNode; onStay: () => void; onLeave: () => void };

/** Asks, where the focus is taken, before something is lost that stands here and nowhere else. */
export function LossWarning({ title, children, stay, leave, onStay, onLeave }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div role="alert" tabIndex={-1} ref={box}>
      <Banner tone="late" title={title}>
        <Stack gap={3}>
          <p>{children}</p>
          <ButtonRow>
            <Button look="quiet" onClick={onStay}>
              {stay}
            </Button>
            <Button look="plain" onClick={onLeave}>
              {leave}
            </Button>
          </ButtonRow>
        </Stack>
      </Banner>
    </div>
  );
}
