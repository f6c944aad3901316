import { useRouteLoaderData } from 'react-router';
import { useReadQuery, type QueryRef } from '@apollo/client/react';
import { preloadQuery } from '../graphql/client.ts';
import { graphql } from '../graphql/generated/gql.ts';
import type { ShellQuery } from '../graphql/generated/graphql.ts';

const shellDocument = graphql(`
  query Shell {
    portal {
      demo
      identityProvider
    }
    viewer {
      signedIn
      name
      mustChooseUnit
      profession {
        code
        name
      }
      unit {
        id
        slug
        name
        shortName
      }
      units {
        id
        slug
        name
        shortName
      }
      roles {
        role
        inherits
        node {
          id
          slug
          name
        }
      }
    }
    myTaskCount
    healthcareRegions {
      id
      slug
      name
      shortName
    }
    regions {
      id
      slug
      name
      shortName
    }
  }
`);

/** What every page needs to know of the portal and of who is looking. Loaded once by the root route. */
export const shellLoader = () => preloadQuery.toPromise(preloadQuery(shellDocument));

export const rootRouteId = 'root';

/** The portal and the viewer, anywhere below the root route. */
export function useShell(): ShellQuery {
  const queryRef = useRouteLoaderData(rootRouteId) as QueryRef<ShellQuery>;
  const { data } = useReadQuery(queryRef);
  return data;
}

/** Does the viewer hold one of these roles anywhere? For menus and start pages; access is decided by the server. */
export function useHasRole(...roles: ShellQuery['viewer']['roles'][number]['role'][]): boolean {
  const held = useShell().viewer.roles;
  return held.some(({ role }) => roles.includes(role));
}
