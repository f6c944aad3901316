import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { Small } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';

/** A few searches that show what one may write. */
export function SearchExamples(): ReactNode {
  const { t } = useLingui();
  const examples = [t`neuropatisk smärta`, t`sjukskrivning`, t`fibromyalgi läkemedel`, t`barn skola`];
  return (
    <Small>
      <Trans>Till exempel:</Trans>{' '}
      {examples.map((words, index) => (
        <Fragment key={words}>
          {index > 0 ? ' · ' : ''}
          <Link to={paths.search(words)}>{words}</Link>
        </Fragment>
      ))}
    </Small>
  );
}
