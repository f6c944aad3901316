import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';

const document = graphql(`
  query StartPage {
    myTasks(first: 5) {
      nodes {
        id
        ...TaskRow
      }
      pageInfo {
        hasNextPage
      }
    }
    learning: myLearning(first: 1) {
      nodes {
        id
        ...ContinueLearning
      }
    }
    certificates: myCertificates(first: 3) {
      nodes {
        id
        ...CertificateRow
      }
      pageInfo {
        hasNextPage
      }
    }
    seminars(first: 3, list: MINE) {
      nodes {
        id
        ...SeminarRow
      }
    }
    myNews(first: 6) {
      nodes {
        id
        ...ChangeRow
      }
    }
    mySubscriptions(first: 1) {
      nodes {
        id
      }
    }
    news: artefacts(first: 6) {
      nodes {
        id
        ...ArtefactRow
      }
    }
    adultLevels: careLevels(track: ADULT) {
      rank
      name
    }
    childLevels: careLevels(track: CHILD) {
      rank
      name
    }
  }
`);

export const startQuery = pageQuery(document, () => ({}));
