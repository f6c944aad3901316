import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { SearchExamples } from '../../features/search/search-examples.tsx';
import { forgetSearches, useRecentSearches } from '../../features/search/recent-searches.ts';
import { Button } from '../../ui/button/button.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';

/** The page of search before anything is searched for: examples, and what was searched for on this device. */
export function BeforeSearching(): ReactNode {
  const { t } = useLingui();
  const recent = useRecentSearches();
  return (
    <Stack gap={6}>
      <SearchExamples />
      {recent.length > 0 ? (
        <Section title={<Trans>Dina senaste sökningar</Trans>}>
          <Stack gap={3}>
            <List label={t`Dina senaste sökningar`}>
              {recent.map((words) => (
                <ListRow key={words} title={<Link to={paths.search(words)}>{words}</Link>} />
              ))}
            </List>
            <Small>
              <Trans>De finns bara på den här enheten och tas bort när du loggar ut.</Trans>
            </Small>
            <div>
              <Button look="quiet" onClick={forgetSearches}>
                <Trans>Ta bort dem nu</Trans>
              </Button>
            </div>
          </Stack>
        </Section>
      ) : null}
    </Stack>
  );
}
