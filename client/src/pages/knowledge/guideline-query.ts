import { readIn } from '../../app/region.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';

const document = graphql(`
  query GuidelinePage($slug: String!, $version: ID, $at: String, $place: String!, $regional: Boolean!) {
    adaptation(slug: $slug, at: $place) @include(if: $regional) {
      id
      viewerCanSeeDraft
    }
    effectiveDocument(slug: $slug, at: $place, version: $version) @include(if: $regional) {
      ...ReadingFields @unmask
      ...RegionTrustFields @unmask
    }
    guideline(slug: $slug, version: $version, at: $at) {
      document
      version {
        id
        number
        publishedAt
        title {
          sv
          en
        }
        ...BehindTheText
      }
      references {
        ...ReferenceItem @unmask
      }
      changes {
        nodeId
        type
        status
        path
        label {
          sv
          en
        }
      }
      professions {
        code
        name
      }
      unnamedGroups {
        slug
        name
      }
      unansweredNeeds {
        sv
        en
      }
      artefact {
        id
        kind
        slug
        path
        publishedVersion {
          id
          number
        }
        versions(first: 10) {
          nodes {
            id
            number
            publishedAt
            changeNote
          }
        }
        citations {
          id
          sourceNodeId
          ...CitationItem
        }
        ...TrustStrip
        ...EditLink
        ...Follow
      }
    }
  }
`);

/** A guideline whole, as readers see it where they read or in the version that `?version=` names. */
export const guidelineQuery = pageQuery(document, ({ params, request }) => ({
  slug: params['slug'] ?? '',
  version: new URL(request.url).searchParams.get('version'),
  ...readIn(params),
}));

export type GuidelineData = NonNullable<ReturnType<typeof guidelineQuery.usePage>['data']['guideline']>;
