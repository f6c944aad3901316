import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { DESCRIPTION_ID } from './edition-places.ts';
import { reviewPlaces } from './review-places.ts';
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

type Props = {
  artefactId: string;
  slug: string;
  steps: readonly Step[];
  partName: (node: string) => string | undefined;
  onMoved: () => void;
  /** What stands in the forms of the page and has not been saved: a step would take the forms away with it. */
  unsaved: ReadonlySet<string>;
};

/** The steps of an edition of a text. */
export function EditionSteps({ artefactId, slug, steps, partName, onMoved, unsaved }: Props): ReactNode {
  const { t } = useLingui();
  const [move] = useMutation(mutation, { refetchQueries: ['Shell'] });
  return (
    <StepList
      steps={steps}
      partPath={(node) => `?del=${node}`}
      partName={partName}
      descriptionPath={`#${DESCRIPTION_ID}`}
      placePath={(place) => paths.review(slug, reviewPlaces[place])}
      take={async (transition, reason) => {
        if (unsaved.size > 0)
          return [{ message: t`Något du har skrivit på sidan är inte sparat. Rätta det, lägg till den nya delen eller avbryt den först.` }];
        const { data } = await move({ variables: { input: { artefactId, transition, reason } } });
        const failed = data?.moveEdition.errors ?? [];
        if (failed.length === 0) onMoved();
        return failed;
      }}
    />
  );
}
