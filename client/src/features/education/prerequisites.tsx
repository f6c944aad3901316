import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { useShell } from '../../app/viewer.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { PrerequisitesFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';

const fragment = graphql(`
  fragment Prerequisites on Course {
    id
    prerequisites {
      completed
      course {
        id
        slug
        title {
          sv
          en
        }
      }
    }
  }
`);

/** Courses to take first, and whether one has. */
export function Prerequisites({ course: reference }: { course: FragmentType<PrerequisitesFragment> }): ReactNode {
  const { t } = useLingui();
  const { signedIn } = useShell().viewer;
  const { prerequisites } = usePart(fragment, reference);
  if (prerequisites.length === 0) {
    return (
      <p>
        <Trans>Inga. Kursen förutsätter ingen annan kurs.</Trans>
      </p>
    );
  }
  return (
    <List label={t`Förkunskaper`}>
      {prerequisites.map(({ completed, course }) => (
        <ListRow
          key={course.id}
          title={
            <Link to={paths.course(course.slug)}>
              <Localised value={course.title} />
            </Link>
          }
          state={
            signedIn ? <Tag tone={completed ? 'good' : 'wait'}>{completed ? <Trans>klar</Trans> : <Trans>återstår</Trans>}</Tag> : null
          }
        />
      ))}
    </List>
  );
}
