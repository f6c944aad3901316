import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { useShell } from '../../../app/viewer.ts';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Pairs } from '../../../ui/list/list.tsx';
import type { AdaptationHead } from './adaptation-fields.ts';
import type { Wording } from './wording-fields.ts';

/** What other organisations do with a part, counted, and the way to their words. */
export function OthersAside({
  adaptation,
  node,
  wordings,
}: {
  adaptation: AdaptationHead;
  node: string;
  wordings: readonly Wording[];
}): ReactNode {
  const { regions, healthcareRegions } = useShell();
  const others = [...regions, ...healthcareRegions].filter(({ id }) => id !== adaptation.organisationNode.id);
  const own = wordings.filter(({ organisationNode }) => others.some(({ id }) => id === organisationNode.id));
  const deciding = new Set(own.filter(({ drift }) => drift).map(({ organisationNode }) => organisationNode.id));
  const decided = new Set(own.map(({ organisationNode }) => organisationNode.id).filter((id) => !deciding.has(id)));
  return (
    <Section title={<Trans>Andra regioner och sjukvårdsregioner</Trans>} quiet>
      <Stack gap={3}>
        <Pairs
          rows={[
            [<Trans key="follow">Följer texten</Trans>, others.length - decided.size - deciding.size],
            [<Trans key="own">Har egna ord</Trans>, decided.size],
            [<Trans key="deciding">Har inte tagit ställning</Trans>, deciding.size],
          ]}
        />
        {own.length > 0 ? (
          <p>
            <Link to={paths.wordings(adaptation.artefact.slug, node)}>
              <Trans>Jämför ordalydelse och skäl</Trans>
            </Link>
          </p>
        ) : null}
      </Stack>
    </Section>
  );
}
