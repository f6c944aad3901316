import { graphql } from '../../../graphql/generated/gql.ts';
import { useConsultAction } from '../thread/use-consult-action.ts';
import { useAnswer } from './answer-draft-context.ts';

const answerConsult = graphql(`
  mutation AnswerConsult($input: AnswerConsultInput!) {
    answerConsult(input: $input) {
      consult {
        id
        state
        stateLabel
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Signs the answer as it stands; resolves with what is in the way. */
export function useSign(): () => Promise<readonly { message: string; path: string[] }[]> {
  const { id, now, flush } = useAnswer();
  const answer = useConsultAction(answerConsult);
  return async () => {
    await flush();
    const { values, vouchings } = now();
    const { disposition, text, knowledgeMissing, citations, followUpWeeks, followUpMeasure } = values;
    if (!disposition) throw new Error('An answer without a disposition cannot be signed.');
    return answer({
      input: {
        consultId: id,
        disposition,
        text,
        knowledgeMissing,
        citations: citations.map(({ artefactId, nodeId }) => ({ artefactId, nodeId })),
        followUp: followUpWeeks === null ? null : { weeks: followUpWeeks, measure: followUpMeasure },
        overrides: [...vouchings],
      },
    });
  };
}
