import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { QuizBehaviour } from '../../../graphql/generated/graphql.ts';

type Props = { behaviour: QuizBehaviour | null | undefined };

/** Beginning the first try, after what kind of quiz it is. */
export function StartWords({ behaviour }: Props): ReactNode {
  switch (behaviour) {
    case 'PRACTICE':
      return <Trans>Börja övningen</Trans>;
    case 'PRETEST':
      return <Trans>Börja förtestet</Trans>;
    default:
      return <Trans>Börja provet</Trans>;
  }
}

/** The heading of the rules. */
export function RulesHeading({ behaviour }: Props): ReactNode {
  switch (behaviour) {
    case 'PRACTICE':
      return <Trans>Så går övningen till</Trans>;
    case 'PRETEST':
      return <Trans>Så går förtestet till</Trans>;
    default:
      return <Trans>Så går provet till</Trans>;
  }
}

/** Handing a try in. */
export function HandInWords({ behaviour }: Props): ReactNode {
  switch (behaviour) {
    case 'PRACTICE':
      return <Trans>Lämna in övningen</Trans>;
    case 'PRETEST':
      return <Trans>Lämna in förtestet</Trans>;
    default:
      return <Trans>Lämna in provet</Trans>;
  }
}
