import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Link } from '../../../ui/link/link.tsx';

const evaluations = graphql(`
  query EvaluationsWithSource($source: String!) {
    evaluationsWithSource(source: $source) {
      id
      path
      publishedVersion {
        id
        title {
          sv
          en
        }
      }
    }
  }
`);

/** Says which published evaluations have a source already, as soon as somebody has written where it can be read; nothing where none has. */
export function SourceKnown({ source }: { source: string }): ReactNode {
  const { data } = useQuery(evaluations, { variables: { source }, skip: source.trim() === '' });
  const known = source.trim() === '' ? [] : (data?.evaluationsWithSource ?? []);
  return (
    <div role="status">
      {known.length > 0 ? (
        <Banner tone="wait">
          {known.map(({ id, path, publishedVersion }) =>
            publishedVersion ? (
              <p key={id}>
                <Trans>
                  Källan står redan i ”<Link to={path}>{inReadersLanguage(publishedVersion.title)}</Link>”.
                </Trans>
              </p>
            ) : null,
          )}
        </Banner>
      ) : null}
    </div>
  );
}
