import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { etdCriteria, type EtdCriterion } from 'shared/evaluations/etd-criteria.ts';
import { NationalLink } from '../../../app/national-link.tsx';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Pairs } from '../../../ui/list/list.tsx';
import styles from './grounds.module.css';
import type { Mark } from './reading-fields.ts';
import { ReasonText } from '../reason-text.tsx';

/** Below words of an organisation's own: the way to the nation's, and why they differ. */
export function Grounds({ nodeId, marks }: { nodeId: string; marks: readonly Mark[] }): ReactNode {
  const reasoned = marks.filter(({ reason }) => reason);
  return (
    <div className={styles['grounds']} data-grounds>
      {marks.some(({ mode }) => mode === 'ADAPT') ? (
        <NationalLink part={nodeId}>
          <Trans>Nationell text</Trans>
        </NationalLink>
      ) : null}
      {reasoned.map((mark) => (
        <Details key={mark.link.organisationNode.id} summary={<Why mark={mark} />}>
          <Reasons {...mark} />
        </Details>
      ))}
    </div>
  );
}

function Why({ mark: { mode, link } }: { mark: Mark }): ReactNode {
  const { name } = link.organisationNode;
  return mode === 'ADD' ? <Trans>Varför finns tillägget från {name}?</Trans> : <Trans>Varför avviker {name}?</Trans>;
}

type ReasonsProps = Pick<Mark, 'reason' | 'differingCriteria' | 'consequence'>;

/** Why an organisation words a part otherwise, which criteria come out differently there, and what follows. */
export function Reasons({ reason, differingCriteria, consequence }: ReasonsProps): ReactNode {
  const { t } = useLingui();
  const criteria = differingCriteria.map((code) => etdCriteria[code as EtdCriterion]).map(inReadersLanguage);
  return (
    <div data-reasons>
      <Pairs
        rows={[
          [t`Skäl`, reason ? <ReasonText key="reason" reason={reason} /> : '–'],
          ...(criteria.length > 0 ? [[t`Bedöms annorlunda`, criteria.join(', ')] as const] : []),
          ...(consequence ? [[t`Följd`, <Localised key="consequence" value={{ sv: consequence }} />] as const] : []),
        ]}
      />
    </div>
  );
}
