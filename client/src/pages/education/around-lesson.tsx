import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { CourseFinished } from '../../features/education/course-finished.tsx';
import type { Enrolment } from '../../features/education/enrolment-fields.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Sheet, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';

/** Asked once, where the course begins: what one can do is measured before it is learnt. */
export function SayBefore({ slug }: { slug: string }): ReactNode {
  return (
    <Banner title={<Trans>Innan du börjar</Trans>}>
      <p>
        <Link to={paths.courseEvaluation(slug)}>
          <Trans>Skatta vad du kan före kursen</Trans>
        </Link>{' '}
        <Trans>Det tar en minut, och du kan hoppa över det. Efter kursen ser du vad den gav.</Trans>
      </p>
    </Banner>
  );
}

type FinishedProps = { enrolment: Enrolment; last: boolean; slug: string };

/** Said where the course was finished just now, and at its end ever after. */
export function Finished({ enrolment: { certificate, completedAt }, last, slug }: FinishedProps): ReactNode {
  const [before] = useState(completedAt);
  const now = completedAt !== before;
  if (!certificate || !(now || last)) return null;
  return (
    <Sheet>
      <Stack gap={3} as="section">
        <h2>
          <Trans>Klart</Trans>
        </h2>
        <div role={now ? 'status' : undefined}>
          <CourseFinished certificate={certificate} slug={slug} />
        </div>
      </Stack>
    </Sheet>
  );
}
