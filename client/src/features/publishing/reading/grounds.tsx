import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { etdCriteria, type EtdCriterion } from 'shared/evaluations/etd-criteria.ts';
import { NationalLink } from '../../../app/national-link.tsx';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Pairs } from '../../../ui/list/list.tsx';
import styles from './grounds.module.css';
import type { Mark } from './reading-fields.ts';

/** Below words of an organisation's own: the way to the nation's, and why they differ. */
export function Grounds({ nodeId, marks }: { nodeId: string; marks: readonly Mark[] }): ReactNode {
  const adapted = marks.filter(({ reason }) => reason !== null);
  return (
    <div className={styles['grounds']} data-grounds>
      {marks.some(({ mode }) => mode === 'ADAPT') ? (
        <NationalLink part={nodeId}>
          <Trans>Nationell text</Trans>
        </NationalLink>
      ) : null}
      {adapted.map((mark) => (
        <Details key={mark.link.organisationNode.id} summary={<Trans>Varför avviker {mark.link.organisationNode.name}?</Trans>}>
          <Reasons {...mark} />
        </Details>
      ))}
    </div>
  );
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
          [t`Skäl`, reason ?? '–'],
          ...(criteria.length > 0 ? [[t`Bedöms annorlunda`, criteria.join(', ')] as const] : []),
          ...(consequence ? [[t`Följd för patienter och vård`, consequence] as const] : []),
        ]}
      />
    </div>
  );
}
