import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { StepList, type Step } from './step-list.tsx';

const mutation = graphql(`
  mutation MoveEdition($input: MoveEditionInput!) {
    moveEdition(input: $input) {
      artefact {
        id
        ...Edition
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

type Props = { artefactId: string; steps: readonly Step[]; onMoved: () => void };

/** The steps of an edition of a text. */
export function EditionSteps({ artefactId, steps, onMoved }: Props): ReactNode {
  const [move] = useMutation(mutation, { refetchQueries: ['Shell'] });
  return (
    <StepList
      steps={steps}
      partPath={(node) => `?del=${node}`}
      take={async (transition, reason) => {
        const { data } = await move({ variables: { input: { artefactId, transition, reason } } });
        const failed = data?.moveEdition.errors ?? [];
        if (failed.length === 0) onMoved();
        return failed;
      }}
    />
  );
}
