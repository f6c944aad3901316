import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';

const document = graphql(`
  query CareProgrammePage($slug: String!) {
    artefact(slug: $slug) {
      id
      kind
      slug
      publishedVersion {
        id
        title {
          sv
          en
        }
        document
      }
      citations {
        id
        sourceNodeId
        ...CitationItem
      }
      ...TrustStrip
      ...EditLink
    }
  }
`);

/** A programme whole: its own page and the page of each recommendation read the same document. */
export const programmeQuery = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }));
