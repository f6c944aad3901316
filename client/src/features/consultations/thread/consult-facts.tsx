import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ageBands, consultPriorities, patientSexes } from 'shared/consultations/consult-template.ts';
import { careTracks } from 'shared/organisation/organisation-words.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ConsultFactsFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Pairs } from '../../../ui/list/list.tsx';
import { pairOf } from '../pair-of.ts';
import { withUnit } from '../with-unit.ts';

const fragment = graphql(`
  fragment ConsultFacts on Consult {
    id
    reference
    topicName
    track
    ageBand
    sex
    transition
    priority
    requesterName
    requesterRank
    requesterUnit {
      id
      shortName
    }
    answeringUnit {
      id
      name
    }
    responderName
    submittedAt
    filledFields
    fieldCount
    opinions {
      id
      paired
      outcome
      askedOfName
    }
  }
`);

/** What a question is about and who has to do with it, in names and values. */
export function ConsultFacts({ consult: reference }: { consult: FragmentType<ConsultFactsFragment> }): ReactNode {
  const consult = usePart(fragment, reference);
  const { ageBand, sex, requesterUnit, requesterRank, filledFields, fieldCount } = consult;
  const pair = pairOf(consult.opinions);
  const rows: [ReactNode, ReactNode][] = [
    [<Trans key="from">Från</Trans>, withUnit(consult.requesterName, requesterUnit?.shortName)],
    [<Trans key="level">Nivå</Trans>, <Trans key="rank">Nivå {requesterRank}</Trans>],
    [<Trans key="topic">Ämne</Trans>, consult.topicName],
    [<Trans key="track">Spår</Trans>, inReadersLanguage(careTracks[consult.track])],
    [<Trans key="age">Ålder</Trans>, ageBand ? <Trans key="years">{inReadersLanguage(ageBands[ageBand])} år</Trans> : null],
    [
      <Trans key="transition">Övergång</Trans>,
      consult.transition ? <Trans key="moving">på väg till vuxenvården, besvaras av två</Trans> : null,
    ],
    [<Trans key="sex">Kön</Trans>, sex ? inReadersLanguage(patientSexes[sex]) : null],
    [<Trans key="priority">Hur snart</Trans>, inReadersLanguage(consultPriorities[consult.priority])],
    [
      <Trans key="template">Mall</Trans>,
      fieldCount == null ? null : (
        <Trans key="filled">
          {filledFields} av {fieldCount} ifyllda
        </Trans>
      ),
    ],
    [<Trans key="sent">Skickad</Trans>, consult.submittedAt ? <Day key="day" at={consult.submittedAt} time /> : null],
    consult.responderName
      ? [<Trans key="responder">Konsult</Trans>, consult.responderName]
      : [<Trans key="centre">Mottagare</Trans>, consult.answeringUnit?.name ?? null],
    [<Trans key="pair">Konsult för vuxna</Trans>, pair ? pair.askedOfName : null],
    [<Trans key="reference">Ärende</Trans>, consult.reference],
  ];
  return <Pairs rows={rows.filter(([, value]) => value !== null && value !== undefined)} />;
}
