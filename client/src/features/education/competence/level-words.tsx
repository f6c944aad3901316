import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AssessmentMoment, CompetenceStandingKind } from '../../../graphql/generated/graphql.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Tag, type Tone } from '../../../ui/tag/tag.tsx';

graphql(`
  fragment ScaleFields on CompetencyLevel {
    level
    name {
      sv
      en
    }
    descriptor {
      sv
      en
    }
  }
`);

type Step = { level: number; name: { sv: string; en?: string | null } };

/** A level by its number and name: the number alone means nothing. */
export function levelWord(scale: readonly Step[], level: number): string {
  const step = scale.find((each) => each.level === level);
  return step ? `${level}. ${inReadersLanguage(step.name)}` : String(level);
}

const tones: Record<CompetenceStandingKind, Tone> = {
  MET: 'good',
  CLAIMED: 'wait',
  BELOW: 'late',
  UNKNOWN: 'neutral',
  NOT_EXPECTED: 'neutral',
};

/** Where somebody stands, in words: never by colour alone. */
export function StandingTag({ standing }: { standing: CompetenceStandingKind }): ReactNode {
  return <Tag tone={tones[standing]}>{standingWord(standing)}</Tag>;
}

function standingWord(standing: CompetenceStandingKind): ReactNode {
  switch (standing) {
    case 'MET':
      return <Trans>nådd</Trans>;
    case 'CLAIMED':
      return <Trans>nådd enligt dig</Trans>;
    case 'BELOW':
      return <Trans>inte nådd</Trans>;
    case 'UNKNOWN':
      return <Trans>inte skattad</Trans>;
    case 'NOT_EXPECTED':
      return <Trans>krävs inte av dig</Trans>;
  }
}

/** When around a course something was assessed. */
export function momentWord(moment: AssessmentMoment | null | undefined): ReactNode {
  switch (moment) {
    case 'BEFORE':
      return <Trans>före kursen</Trans>;
    case 'AFTER':
      return <Trans>efter kursen</Trans>;
    case 'THREE_MONTHS':
      return <Trans>tre månader efter kursen</Trans>;
    default:
      return null;
  }
}
