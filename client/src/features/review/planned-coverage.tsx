import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { REQUIRED_CATEGORIES } from 'shared/review/category-coverage.ts';
import { bodyCategories, type BodyCategory } from 'shared/review/review-words.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Bullets, TrustStrip } from '../../ui/list/list.tsx';
import { wordOf } from './words.ts';

type Round = { coverage: readonly { category: BodyCategory; invited: number; bodies: number }[] };

/** Whom a planned round asks, by category, and of which required category nobody is asked yet. */
export function PlannedCoverage({ round: { coverage } }: { round: Round }): ReactNode {
  const { t } = useLingui();
  const missing = coverage.filter(({ category, bodies }) => bodies === 0 && REQUIRED_CATEGORIES.includes(category));
  return (
    <>
      <TrustStrip items={coverage.map(({ category, invited }) => [wordOf(bodyCategories, category), invited])} />
      {missing.length > 0 ? (
        <Banner tone="wait" title={<Trans>Ingen organisation är inbjuden än ur</Trans>}>
          <Bullets label={t`Grupper utan inbjudan`}>
            {missing.map(({ category, invited }) => (
              <li key={category}>
                {wordOf(bodyCategories, category)}
                {invited > 0 ? (
                  <>
                    {' '}
                    <Trans>(bara panelen)</Trans>
                  </>
                ) : null}
              </li>
            ))}
          </Bullets>
        </Banner>
      ) : null}
    </>
  );
}
