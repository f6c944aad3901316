import { Plural, Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { timingSchema } from 'shared/education/requirement-input.ts';
import { firstDue } from 'shared/education/requirement-rule.ts';
import type { RequirementRuleFieldsFragment, RequirementStatus, ValidityKind } from '../../../graphql/generated/graphql.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Day } from '../../../i18n/day.tsx';
import { formatDate, formatDayOfYear } from '../../../i18n/format.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Small } from '../../../ui/layout/layout.tsx';
import { Tag, type Tone } from '../../../ui/tag/tag.tsx';

graphql(`
  fragment RequirementRuleFields on Requirement {
    dueDays
    graceDays
    recognitionMonths
    careLevels
    professions {
      code
      name
    }
    validity {
      kind
      months
      windowMonths
      from
      to
      day
    }
  }
`);

const tones: Record<RequirementStatus, Tone> = {
  NOT_STARTED: 'neutral',
  IN_PROGRESS: 'wait',
  COMPLIANT: 'good',
  EXPIRING_SOON: 'wait',
  IN_GRACE: 'late',
  NON_COMPLIANT: 'late',
  WAIVED: 'neutral',
};

/** Where somebody stands, in a word. */
export function StatusTag({ status }: { status: RequirementStatus }): ReactNode {
  return <Tag tone={tones[status]}>{statusWord(status)}</Tag>;
}

function statusWord(status: RequirementStatus): ReactNode {
  switch (status) {
    case 'NOT_STARTED':
      return <Trans>inte påbörjad</Trans>;
    case 'IN_PROGRESS':
      return <Trans>påbörjad</Trans>;
    case 'COMPLIANT':
      return <Trans>uppfyllt</Trans>;
    case 'EXPIRING_SOON':
      return <Trans>uppfyllt, dags att förnya</Trans>;
    case 'IN_GRACE':
      return <Trans>försenad</Trans>;
    case 'NON_COMPLIANT':
      return <Trans>saknas</Trans>;
    case 'WAIVED':
      return <Trans>undantagen</Trans>;
  }
}

type Asked = { level?: number | null; levelName?: { sv: string; en?: string | null } | null };

/** The level of the competency that is asked for; nothing where a course is. */
export function RequiredLevel({ requirement: { level, levelName } }: { requirement: Asked }): ReactNode {
  return level && levelName ? (
    <Small>
      <Trans>
        nivå {level}, {inReadersLanguage(levelName).toLocaleLowerCase()}
      </Trans>
    </Small>
  ) : null;
}

/** Of whom, how soon and how often: the rule as sentences. */
export function RuleSentences({ rule }: { rule: RequirementRuleFieldsFragment }): ReactNode {
  const { professions, careLevels, dueDays, graceDays, recognitionMonths } = rule;
  // Names of professions may hold a comma.
  const names = professions.map(({ name }) => name.charAt(0).toLocaleLowerCase() + name.slice(1)).join('; ');
  const levels = careLevels.join(', ');
  return (
    <p>
      {names ? <Trans>Gäller {names}.</Trans> : <Trans>Gäller alla yrken.</Trans>} {levels ? <Trans>Vårdnivå {levels}.</Trans> : null}{' '}
      <HowSoon dueDays={dueDays} kind={rule.validity.kind} />{' '}
      {graceDays > 0 ? <Plural value={graceDays} one="Får dra över # dag." other="Får dra över # dagar." /> : null}{' '}
      <HowOften validity={rule.validity} /> {rule.validity.kind === 'FIXED_WINDOW' ? <DueForNew timing={timingOf(rule)} /> : null}{' '}
      <Window validity={rule.validity} />{' '}
      {recognitionMonths ? (
        <Plural
          value={recognitionMonths}
          one="Utbildning på annat håll godtas om den är högst # månad gammal."
          other="Utbildning på annat håll godtas om den är högst # månader gammal."
        />
      ) : null}
    </p>
  );
}

/** How long who is new has. A fixed window makes the days a least, not a most. */
function HowSoon({ dueDays, kind }: { dueDays: number; kind: ValidityKind }): ReactNode {
  if (kind === 'FIXED_WINDOW')
    return (
      <Plural
        value={dueDays}
        _0="Den som är ny gör det i den första perioden som inte har gått ut."
        one="Den som är ny gör det i den första perioden som slutar om minst # dag."
        other="Den som är ny gör det i den första perioden som slutar om minst # dagar."
      />
    );
  return <Plural value={dueDays} _0="Ska vara gjort genast." one="Ska vara gjort inom # dag." other="Ska vara gjort inom # dagar." />;
}

/** The rule as the schema takes it: without what the API leaves empty. */
function timingOf({ dueDays, validity: { kind, from, to } }: RequirementRuleFieldsFragment): unknown {
  return { dueDays, validity: { kind, from, to } };
}

/** The day it is due for who is asked today. Nothing while the rule is not whole. */
export function DueForNew({ timing }: { timing: unknown }): ReactNode {
  const [today] = useState(() => formatDate(new Date()));
  const { data } = timingSchema.safeParse(timing);
  return data ? (
    <Trans>
      Den som får kravet i dag ska vara klar senast <Day at={firstDue(data, today)} />.
    </Trans>
  ) : null;
}

/** From when it may be done again without losing time. */
function Window({ validity: { windowMonths } }: { validity: RequirementRuleFieldsFragment['validity'] }): ReactNode {
  return windowMonths ? (
    <Plural
      value={windowMonths}
      one="Får göras om från och med # månad före slutet, utan att tid går förlorad."
      other="Får göras om från och med # månader före slutet, utan att tid går förlorad."
    />
  ) : null;
}

function HowOften({ validity }: { validity: RequirementRuleFieldsFragment['validity'] }): ReactNode {
  const { kind, months } = validity;
  const [from, to, day] = [validity.from, validity.to, validity.day].map((each) => (each ? formatDayOfYear(each) : ''));
  switch (kind) {
    case 'ONCE':
      return <Trans>Görs en gång.</Trans>;
    case 'INTERVAL':
      return <Plural value={months ?? 0} one="Förnyas varje månad." other="Förnyas med # månaders mellanrum." />;
    case 'FIXED_WINDOW':
      return (
        <Trans>
          Görs varje år mellan {from} och {to}.
        </Trans>
      );
    case 'MINIMUM_ACTIVE':
      return (
        <Trans>
          Gäller till {day}, dock minst <Plural value={months ?? 0} one="# månad" other="# månader" />.
        </Trans>
      );
  }
}

type Waived = { waiver: { untilOn: string; reason: string; grantedByName: string } };

/** What lets somebody off, until when, why, and who said so. */
export function WaiverWords({ waiver: { untilOn, reason, grantedByName } }: Waived): ReactNode {
  return (
    <Trans>
      Undantagen till och med <Day at={untilOn} />: {reason} ({grantedByName})
    </Trans>
  );
}
