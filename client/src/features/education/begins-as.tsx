import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { BeginsAsFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { listOf } from '../../i18n/format.ts';

graphql(`
  fragment BeginsAs on Course {
    beginsAs {
      organisationNode {
        id
        name
      }
      marks {
        nodeId
        link {
          organisationNode {
            id
            name
          }
        }
      }
      leftOut {
        nodeId
        link {
          organisationNode {
            id
            name
          }
        }
      }
    }
  }
`);

/** Before a course is begun: that it is not taken as the nation wrote it, in how much, and who decided so. Nothing where it is. */
export function BeginsAs({ course: { beginsAs } }: { course: Pick<BeginsAsFragment, 'beginsAs'> }): ReactNode {
  if (!beginsAs) return null;
  const own = [...beginsAs.marks, ...beginsAs.leftOut];
  const count = new Set(own.map(({ nodeId }) => nodeId)).size;
  const names = listOf([...new Set(own.map(({ link }) => link.organisationNode.name))]);
  return (
    <p>
      <Trans>Du går kursen som den ges vid {beginsAs.organisationNode.name}.</Trans>{' '}
      <Plural
        value={count}
        one={`En del är inte som i den nationella texten: den är bestämd av ${names}.`}
        other={`# delar är inte som i den nationella texten: de är bestämda av ${names}.`}
      />
    </p>
  );
}
