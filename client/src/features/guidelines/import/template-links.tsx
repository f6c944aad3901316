import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Bullets } from '../../../ui/list/list.tsx';

/** What there is to download: the empty template of the kind, and the text as it is in the edition or, where there is none, as it is published. */
export function TemplateLinks({ kind, slug, hasDraft }: { kind: string; slug: string; hasDraft: boolean }): ReactNode {
  const { t } = useLingui();
  const now = (format: string): string => `/hamta/${slug}.${format}${hasDraft ? '?utkast' : ''}`;
  return (
    <Bullets label={t`Hämta`}>
      <li>
        <Trans>
          Tom mall: <a href={`/hamta/mall/${kind}.csv`}>kalkylblad (CSV)</a>, <a href={`/hamta/mall/${kind}.md`}>text (Markdown)</a>
        </Trans>
      </li>
      <li>
        <Trans>
          Texten som den är nu: <a href={now('csv')}>kalkylblad (CSV)</a>, <a href={now('md')}>text (Markdown)</a>,{' '}
          <a href={now('json')}>hela dokumentet (JSON)</a>
        </Trans>
      </li>
    </Bullets>
  );
}
