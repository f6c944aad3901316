import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { retentionClasses } from 'shared/consultations/case/retention-class.ts';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { CaseLinksFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Section, Small, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';

const fragment = graphql(`
  fragment CaseLinks on Consult {
    id
    retentionClass
    viewerCanReadLog
    viewerCanTakeAlong
  }
`);

/** How long what is written is kept, and the ways to the whole case and to its log. */
export function CaseLinks({ consult: reference }: { consult: FragmentType<CaseLinksFragment> }): ReactNode {
  const { id, retentionClass, viewerCanReadLog, viewerCanTakeAlong } = usePart(fragment, reference);
  return (
    <Section title={<Trans>Bevarande</Trans>} quiet>
      <Stack gap={3}>
        <Small>{inReadersLanguage(retentionClasses[retentionClass].meaning)}</Small>
        {viewerCanTakeAlong || viewerCanReadLog ? (
          <ul>
            {viewerCanTakeAlong ? (
              <li>
                <Link to={paths.consultStep(id, 'arende')}>
                  <Trans>Skriv ut eller hämta ärendet</Trans>
                </Link>
              </li>
            ) : null}
            {viewerCanReadLog ? (
              <li>
                <Link to={paths.consultStep(id, 'logg')}>
                  <Trans>Vem har gjort vad: loggen</Trans>
                </Link>
              </li>
            ) : null}
          </ul>
        ) : null}
      </Stack>
    </Section>
  );
}
