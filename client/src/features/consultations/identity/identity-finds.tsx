import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { IdentityHit, IdentityKind } from 'shared/consultations/identity-hit.ts';
import { locale } from '../../../i18n/locale.ts';
import styles from './identity-finds.module.css';
import { canVouch, passageOf, type Judgement } from './identity-judgement.ts';
import { kindsInWords } from './identity-message.ts';
import { VouchForm } from './vouch-form.tsx';

type Props = { text: string; judgement: Judgement; onVouch: (kinds: IdentityKind[], reason: string) => void };

/** What was found in a text, where it stands, and what one can do about it. It is read out when it appears. */
export function IdentityFinds({ text, judgement, onVouch }: Props): ReactNode {
  const { stopping, warnings } = judgement;
  const vouches = canVouch(judgement);
  return (
    <div className={styles['finds']}>
      <div aria-live="polite" className={styles['said']}>
        {stopping.length > 0 ? (
          <>
            <p>
              <Trans>Det här kan peka ut en person och lämnar inte din dator förrän det är borta:</Trans>
            </p>
            <Passages text={text} hits={stopping} />
          </>
        ) : null}
        {warnings.length > 0 ? (
          <>
            <p>
              <Trans>Behövs det här? Det ser ut som {kindsInWords(warnings, locale)}. Ändra texten om det kan peka ut någon.</Trans>
            </p>
            <Passages text={text} hits={warnings} soft />
          </>
        ) : null}
      </div>
      {vouches ? <VouchForm onVouch={(reason) => onVouch([...new Set(stopping.map(({ kind }) => kind))], reason)} /> : null}
    </div>
  );
}

function Passages({ text, hits, soft = false }: { text: string; hits: readonly IdentityHit[]; soft?: boolean }): ReactNode {
  return (
    <ul>
      {hits.map((hit) => {
        const { before, found, after } = passageOf(text, hit);
        return (
          <li key={hit.start} className={[styles['passage'], soft ? styles['soft'] : ''].filter(Boolean).join(' ')}>
            {before}
            <mark>{found}</mark>
            {after}
          </li>
        );
      })}
    </ul>
  );
}
