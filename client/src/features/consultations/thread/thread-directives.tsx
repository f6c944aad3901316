import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ThreadDirectivesFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Section } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { DirectiveTag } from '../directives/directive-tag.tsx';

const fragment = graphql(`
  fragment ThreadDirectives on Consult {
    id
    directives {
      id
      kindLabel
      state
      stateLabel
      viewerActions
      reasonLabel
    }
  }
`);

/** What was sent down about a question, and how far it has come. */
export function ThreadDirectives({ consult }: { consult: FragmentType<ThreadDirectivesFragment> }): ReactNode {
  const { directives } = usePart(fragment, consult);
  if (directives.length === 0) return null;
  return (
    <Section title={<Trans>Uppdrag till enheten</Trans>}>
      <List>
        {directives.map((directive) => (
          <ListRow
            key={directive.id}
            title={<Link to={paths.directive(directive.id)}>{directive.kindLabel}</Link>}
            state={<DirectiveTag directive={directive} />}
            detail={directive.reasonLabel}
          />
        ))}
      </List>
    </Section>
  );
}
