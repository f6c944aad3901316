import type { ReactNode } from 'react';
import { Stack } from '../layout/layout.tsx';

/** A list without rows: why it is empty, what comes here, and one thing to do. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }): ReactNode {
  return (
    <Stack gap={3}>
      <p>{children}</p>
      {action ? <p>{action}</p> : null}
    </Stack>
  );
}
