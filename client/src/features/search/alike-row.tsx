import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useRegion } from '../../app/region.ts';
import { Link } from '../../ui/link/link.tsx';
import { CitationRow } from '../../ui/list/list.tsx';
import { hitPath } from './hit-path.ts';
import { inLanguage } from './in-language.ts';
import type { AlikeHit } from './use-alike.ts';

type Props = {
  hit: AlikeHit;
  /** What its kind is called: the words are of other rooms. */
  kind: ReactNode;
};

/** One line of what is like a text: what it is, its name, its version. */
export function AlikeRow({ hit, kind }: Props): ReactNode {
  const { language, title, version } = hit;
  const to = hitPath(hit, useRegion() !== null);
  return (
    <CitationRow
      kind={kind}
      link={
        <Link to={to} {...inLanguage(language)}>
          {title.text}
        </Link>
      }
      version={version ? <Trans>version {version}</Trans> : null}
    />
  );
}
