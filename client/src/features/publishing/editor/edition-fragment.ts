import { graphql } from '../../../graphql/generated/gql.ts';

/** Everything the editor's page needs of an artefact and its edition in work. */
export const editionFragment = graphql(`
  fragment Edition on Artefact {
    id
    slug
    kind
    path
    status
    viewerCanEdit
    viewerCanManage
    viewerCanRetire
    retiredAt
    publishedVersion {
      id
      number
      title {
        sv
        en
      }
      document
    }
    draft {
      id
      title {
        sv
        en
      }
      state
      changeNote
      reviewBy
      erratum
      root
      structureRevision
      createdByName
      updatedAt
      sentBackReason
      baseMajor
      baseMinor
      nodes {
        nodeId
        type
        attrs
        children
        revision
      }
      ...EditionProgress @unmask
    }
  }
`);

/**
 * What an edition still needs, before each step and in all. One list for whoever reads or writes an edition: with a field less, a written edition would be read
 * anew, behind the writer.
 */
graphql(`
  fragment EditionProgress on Draft {
    steps {
      transition
      missing {
        message
        nodeId
        place
      }
    }
    tasks {
      code
      status
      missing {
        message
        nodeId
        place
      }
    }
  }
`);
