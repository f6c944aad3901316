import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { ConsultFacts } from '../../features/consultations/thread/consult-facts.tsx';
import { ThreadMessages } from '../../features/consultations/thread/thread-messages.tsx';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Columns, Pinned, Sheet, Stack } from '../../ui/layout/layout.tsx';
import type { AnswerOutlet } from './answer-layout.tsx';

/** The question to the left, what one does about it to the right; on a narrow screen the question first. */
export function AnswerFrame({ consult, title, children }: AnswerOutlet & { title: string; children: ReactNode }): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={4}>
      <PageTitle section={t`Besvara`}>{title}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.consults(), name: <Trans>Konsultation</Trans> },
          { to: paths.queue(), name: <Trans>Frågor att besvara</Trans> },
          // There are the other steps: a second opinion, another level, a directive.
          { to: paths.consult(consult.id), name: consult.reference ?? <Trans>Frågan</Trans> },
        ]}
      />
      <h1>{title}</h1>
      <Columns kind="half">
        <Pinned label={t`Frågan`}>
          <Sheet>
            <Stack gap={4}>
              <ConsultFacts consult={consult} />
              <ThreadMessages consult={consult} citationsOf={(citations) => <CitationList citations={citations} />} />
            </Stack>
          </Sheet>
        </Pinned>
        {children}
      </Columns>
    </Stack>
  );
}
