import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { CitationRow } from '../../../ui/list/list.tsx';
import type { ChosenPart } from './answer-state.ts';

/** One part an answer rests on, not signed yet: what the part is, not the text it belongs to, whose title stands after its name. */
export function CitedPart({
  part: { label, title, version },
  kind,
  action,
}: {
  part: ChosenPart;
  kind: ReactNode;
  action?: ReactNode;
}): ReactNode {
  return (
    <CitationRow
      kind={kind}
      link={
        <span>
          <Localised value={label} />
          {title && inReadersLanguage(title) !== inReadersLanguage(label) ? (
            <>
              {' · '}
              <Localised value={title} />
            </>
          ) : null}
        </span>
      }
      version={
        <>
          {version ? <Trans>version {version}</Trans> : null} {action}
        </>
      }
    />
  );
}
