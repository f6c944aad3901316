import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Link } from '../../../ui/link/link.tsx';

const coursesOnTopic = graphql(`
  query CoursesOnTopic($topic: ConsultTopic!) {
    similarKnowledge(topic: $topic) {
      texts(first: 20) {
        nodes {
          id
          kind
          slug
          publishedVersion {
            id
            title {
              sv
              en
            }
          }
        }
      }
    }
  }
`);

/** The published courses on a topic, and the way to all of them. */
export function CoursesOn({ topic }: { topic: ConsultTopicCode }): ReactNode {
  const { data } = useQuery(coursesOnTopic, { variables: { topic } });
  const courses = (data?.similarKnowledge.texts.nodes ?? []).filter(({ kind }) => kind === 'course');
  return (
    <ul>
      {courses.map(({ id, slug, publishedVersion }) => (
        <li key={id}>
          <Link to={paths.course(slug)}>{publishedVersion ? <Localised value={publishedVersion.title} /> : slug}</Link>
        </li>
      ))}
      <li>
        <Link to={paths.courses()}>
          <Trans>Se alla kurser</Trans>
        </Link>
      </li>
    </ul>
  );
}
