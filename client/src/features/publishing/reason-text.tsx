import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Localised } from '../../i18n/localised.tsx';
import { locale } from '../../i18n/locale.ts';
import { copyCredit } from './adaptation/copy-credit.ts';
import { creditIn } from './adaptation/credit-in.ts';

/** Why an organisation decided as it did, in the words of its editors, which are Swedish; whose words were copied is told in the reader's language. */
export function ReasonText({ reason }: { reason: string }): ReactNode {
  const credit = creditIn(reason);
  if (!credit) return <Localised value={{ sv: reason }} />;
  return (
    <>
      {copyCredit(credit.organisation, credit.day)[locale]}: <Localised value={{ sv: credit.rest }} />
    </>
  );
}

/** The same after the word for it. */
export function ReasonLine({ reason }: { reason: string }): ReactNode {
  return (
    <Trans>
      Skäl: <ReasonText reason={reason} />
    </Trans>
  );
}
