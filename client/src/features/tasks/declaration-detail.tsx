import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Day } from '../../i18n/day.tsx';
import { Dotted } from '../../ui/list/list.tsx';

/** For which text somebody is asked to declare their interests, and until when what they have declared holds; empty where nothing is declared. */
export function DeclarationDetail({ title, until }: { title: string; until: string }): ReactNode {
  return (
    <Dotted
      parts={[
        title,
        until === '' ? null : (
          <Trans key="until">
            den du har gäller till och med <Day at={until} />
          </Trans>
        ),
      ]}
    />
  );
}
