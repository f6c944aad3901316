import { graphql } from '../../graphql/generated/gql.ts';

/** What is known on a topic and how long answers take. It is asked for by topic alone; what is like the written words is asked for apart. */
export const beforeAsking = graphql(`
  query BeforeAsking($topic: ConsultTopic!, $track: CareTrack!) {
    similarKnowledge(topic: $topic, track: $track) {
      topic
      answers(first: 10) {
        nodes {
          id
          ...ArtefactRow
          ...SimilarLink
        }
      }
      texts(first: 10) {
        nodes {
          id
          ...ArtefactRow
          ...SimilarLink
        }
      }
    }
    expectedAnswerTime(track: $track) {
      basedOn
      median
      ninetieth
    }
  }
`);
