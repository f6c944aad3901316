import type { LoaderFunctionArgs } from 'react-router';
import { client } from '../graphql/client.ts';
import { graphql } from '../graphql/generated/gql.ts';

const document = graphql(`
  query ReadingUnit($slug: String!) {
    organisation(slug: $slug) {
      __typename
      id
      slug
      name
      shortName
    }
  }
`);

/** The route below which texts are read somewhere, for asking what its loader found. */
export const readingRouteId = 'reading';

/**
 * The unit whose texts an address reads. Regions are few and known by the shell; a unit is asked for by its name, once. Null for whatever is no unit, and
 * where the server cannot be reached: then the address names nothing that can be read.
 */
export async function loadReadingUnit({ params }: LoaderFunctionArgs) {
  const slug = params['region'];
  if (!slug) return null;
  const { data } = await client.query({ query: document, variables: { slug }, errorPolicy: 'all' }).catch(() => ({ data: undefined }));
  const found = data?.organisation;
  return found?.__typename === 'Unit' ? found : null;
}
