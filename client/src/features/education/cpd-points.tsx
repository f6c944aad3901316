import { Plural } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** Points for continuing professional development, and who awards them. */
export function CpdPoints({ points, awardedBy }: { points: number; awardedBy: string }): ReactNode {
  return (
    <>
      <Plural value={points} one="# fortbildningspoäng, tilldelat av" other="# fortbildningspoäng, tilldelade av" /> {awardedBy}
    </>
  );
}
