import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Button, type ButtonLook } from '../../../ui/button/button.tsx';
import { VisuallyHidden } from '../../../ui/layout/layout.tsx';
import { useNavigate } from '../../../ui/link/link.tsx';
import { useConsultAction } from '../thread/use-consult-action.ts';

const claimConsult = graphql(`
  mutation ClaimConsult($input: ClaimConsultInput!) {
    claimConsult(input: $input) {
      consult {
        id
        state
        stateLabel
        responderName
        viewerCanClaim
      }
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Why a question could not be taken. */
export type Refusal = { message: string; taken: boolean };

type Props = {
  id: string;
  look: ButtonLook;
  /** The question, for those who hear the button alone. */
  title?: string;
  /** Told what is in the way, and whether it is that somebody else was first. Without it the button says it itself. */
  onRefused?: ((refusal: Refusal) => void) | undefined;
};

/** Takes a question and goes to the answer; whoever was a moment late is told who took it. */
export function ClaimButton({ id, look, title, onRefused }: Props): ReactNode {
  const claim = useConsultAction(claimConsult);
  const navigate = useNavigate();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const take = async (): Promise<void> => {
    setPending(true);
    try {
      const [error] = await claim({ input: { consultId: id } });
      if (!error) await navigate(paths.answer(id));
      else if (onRefused) onRefused({ message: error.message, taken: error.__typename === 'Conflict' });
      else setProblem(error.message);
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <Button look={look} pending={pending} data-claim={id} onClick={() => void take()}>
        <Trans>Ta ärendet</Trans>
        {title ? <VisuallyHidden> {title}</VisuallyHidden> : null}
      </Button>
      {problem ? <p role="alert">{problem}</p> : null}
    </>
  );
}
