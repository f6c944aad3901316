import type { BodyCategory } from 'shared/review/review-words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';

const document = graphql(`
  query RoundPage($slug: String!, $number: Int, $after: String, $filter: CommentFilterInput) {
    review(slug: $slug) {
      id
      slug
      kind
      artefactId
      state
      path
      title {
        sv
        en
      }
      viewerCanManage
      viewerCanEdit
      rounds {
        id
        number
        state
        current
        withdrawnAt
        tablePublishedAt
        versionNumber
      }
      round(number: $number) {
        id
        number
        current
        daysReason
        questions
        openedAt
        closedAt
        tablePublishedAt
        document
        slug
        versionNumber
        reminded
        remindedAt
        writtenBack
        unkeptPromises
        ...RoundFigures @unmask
        invitations(first: 100) {
          nodes {
            id
            bodyName
            category
            answered
            stance
            late
            remindedAt
          }
        }
        commentList(first: 20, after: $after, filter: $filter) {
          nodes {
            id
            ...CommentFields @unmask
            ...Thread @unmask
            place {
              status
              from
              to
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
    professions {
      code
      name
    }
    reviewBodies(first: 100) {
      nodes {
        id
        name
        category
        panel
        endedAt
      }
    }
  }
`);

/** The round of a text that the address names, or its newest, with the page of its comments that the address names. */
export const roundQuery = pageQuery(
  document,
  ({ params, request }) => {
    const search = new URL(request.url).searchParams;
    const shows = search.get('visa');
    const category = search.get('grupp') as BodyCategory | null;
    const filter = {
      unanswered: shows === null,
      late: shows === 'sena' ? true : null,
      writtenBack: shows === 'skrivit',
      category,
      nodeId: search.get('del'),
    };
    const number = Number(search.get('remiss')) || null;
    return { slug: params['slug'] ?? '', number, after: search.get('efter'), filter };
  },
  { fresh: true },
);
