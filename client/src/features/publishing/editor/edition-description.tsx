import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { inTurn } from '../../../graphql/in-turn.ts';
import { DescriptionForm } from './description-form.tsx';

const mutation = graphql(`
  mutation DescribeDraft($input: DescribeDraftInput!) {
    describeDraft(input: $input) {
      draft {
        id
        changeNote
        reviewBy
        updatedAt
        ...EditionProgress @unmask
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

type Props = { artefactId: string; changeNote: string | null; reviewBy: string | null; readOnly: boolean };

/** What the edition of a text will be published with. */
export function EditionDescription({ artefactId, ...props }: Props): ReactNode {
  const [describe] = useMutation(mutation);
  return (
    <DescriptionForm
      {...props}
      save={async (description) => {
        const { data } = await inTurn(artefactId, () => describe({ variables: { input: { artefactId, ...description } } }));
        return data?.describeDraft.errors ?? [];
      }}
    />
  );
}
