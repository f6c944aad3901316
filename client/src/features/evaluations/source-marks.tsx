import { useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import type { Doc, NodeId } from 'shared/publishing/document.ts';
import { citedReferences } from 'shared/publishing/numbered-references.ts';
import { Unbroken } from '../../ui/table/table.tsx';

/** Where something was published, as "[1, 2]": each number leads to its place in the bibliography on the same page. */
export function SourceMarks({ document, sources }: { document: Doc; sources: readonly NodeId[] }): ReactNode {
  const { t } = useLingui();
  const cited = citedReferences(document, sources);
  if (cited.length === 0) return null;
  return (
    <Unbroken>
      [
      {cited.map(({ id, number }, index) => (
        <Fragment key={id}>
          {index > 0 ? ', ' : null}
          <a href={`#${id}`} aria-label={t`Källa ${number}`}>
            {number}
          </a>
        </Fragment>
      ))}
      ]
    </Unbroken>
  );
}
