import { readIn } from '../../app/region.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';

const document = graphql(`
  query RecommendationPage($guideline: String!, $node: ID!, $version: ID, $at: String, $place: String!, $regional: Boolean!) {
    adaptation(slug: $guideline, at: $place) @include(if: $regional) {
      id
      viewerCanSeeDraft
    }
    effectiveDocument(slug: $guideline, at: $place, version: $version) @include(if: $regional) {
      ...ReadingFields @unmask
      ...RegionTrustFields @unmask
    }
    national: recommendation(guideline: $guideline, node: $node, version: $version) @include(if: $regional) {
      title {
        sv
        en
      }
      text
      place {
        nodeId
        path
        title {
          sv
          en
        }
      }
      artefact {
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
    removedPart(artefact: $guideline, node: $node) {
      nodeId
      title {
        sv
        en
      }
      keptBy {
        nodeId
        organisationNode {
          id
          slug
          name
        }
      }
      removedIn {
        id
        number
        changeNote
      }
      withdrawnIn {
        id
        publishedAt
        changeNote
        organisationNode {
          id
          name
        }
      }
      artefact {
        id
        slug
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
    recommendation(guideline: $guideline, node: $node, version: $version, at: $at) {
      nodeId
      title {
        sv
        en
      }
      text
      note {
        sv
        en
      }
      toConfirm
      levels
      track
      decision {
        priority
        type
        certainty
        strength
        direction
        reason
        strongReasonWords {
          sv
          en
        }
        note {
          sv
          en
        }
        words {
          sv
          en
        }
      }
      status
      evidenceToDecision {
        nodeId
        name {
          sv
          en
        }
        judgementWords {
          sv
          en
        }
        evidence
        comment {
          sv
          en
        }
        toConfirm
        references {
          nodeId
          number
        }
      }
      place {
        nodeId
        path
        title {
          sv
          en
        }
      }
      professions {
        code
        name
      }
      patientGroups {
        slug
        name
      }
      patientNeeds {
        sv
        en
      }
      references {
        ...ReferenceItem @unmask
      }
      restsOn {
        id
        ...CitationItem
      }
      answerCount
      usedIn(first: 50) {
        nodes {
          id
          ...UsedInItem
        }
      }
      version {
        id
        number
      }
      artefact {
        id
        kind
        slug
        path
        publishedVersion {
          id
          number
          title {
            sv
            en
          }
        }
        ...TrustStrip
      }
    }
  }
`);

/** One recommendation, as readers see it where they read or in the version that `?version=` names. */
export const recommendationQuery = pageQuery(document, ({ params, request }) => ({
  guideline: params['slug'] ?? '',
  node: params['node'] ?? '',
  version: new URL(request.url).searchParams.get('version'),
  ...readIn(params),
}));

export type RecommendationPageData = ReturnType<typeof recommendationQuery.usePage>['data'];
export type RecommendationData = NonNullable<RecommendationPageData['recommendation']>;
