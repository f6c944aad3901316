import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';

type Page = '' | 'arbetsgrupp' | 'fragor' | 'omrostningar' | 'remiss' | 'plan';

type Props = { slug: string; title: { sv: string; en?: string | null }; current: Page; state?: ReactNode; children: ReactNode };

/** What every page of a review has: where one is, and the way to the others. */
export function ReviewFrame({ slug, title, current, state, children }: Props): ReactNode {
  const { t } = useLingui();
  const name = inReadersLanguage(title);
  const pages: Record<Page, string> = {
    '': t`Synpunkter`,
    arbetsgrupp: t`Arbetsgrupp`,
    fragor: t`Patienter och perspektiv`,
    omrostningar: t`Omröstningar`,
    remiss: t({ message: 'Remiss', context: 'synpunkter' }),
    plan: t`Plan`,
  };
  return (
    <Stack gap={5}>
      <PageTitle section={t`Granskning`}>{`${pages[current]}: ${name}`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.editorial(), name: <Trans>Redaktion</Trans> },
          { to: paths.edit(slug), name },
        ]}
      />
      <h1>
        <Trans>Granskning: {name}</Trans>
      </h1>
      {state}
      <Tabs
        label={t`Granskningens sidor`}
        tabs={(Object.keys(pages) as Page[]).map((page) => ({
          to: paths.review(slug, page || undefined),
          name: pages[page],
          current: page === current,
        }))}
      />
      {children}
    </Stack>
  );
}
