import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { directiveReasons } from 'shared/consultations/directive-lifecycle.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { DirectiveFiguresFragment } from '../../../graphql/generated/graphql.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Section, Small, Stack } from '../../../ui/layout/layout.tsx';
import { Pairs } from '../../../ui/list/list.tsx';

// Figures have no id, so that a mask could not find them again.
graphql(`
  fragment DirectiveFigures on ConsultStatistics {
    directives {
      sent
      acknowledgedInTime
      done
      notDone
      cannot {
        COMPETENCE
        STAFF
        PATIENT_CHOICE
        NOT_APPLICABLE
      }
    }
  }
`);

/** The other direction: what went down to units, and what came back. */
export function DirectiveFigures({ statistics }: { statistics: DirectiveFiguresFragment }): ReactNode {
  const { sent, acknowledgedInTime, done, notDone, cannot } = statistics.directives;
  const rows: [ReactNode, ReactNode][] = [
    [<Trans key="sent">Skickade</Trans>, <Count key="n" value={sent} />],
    [<Trans key="inTime">Bekräftade i tid</Trans>, <Count key="n" value={acknowledgedInTime} />],
    [<Trans key="done">Gjorda</Trans>, <Count key="n" value={done} />],
    [<Trans key="notDone">Inte gjorda</Trans>, <Count key="n" value={notDone} />],
    ...keysOf(directiveReasons).map((reason): [ReactNode, ReactNode] => [
      <Trans key={reason}>Gick inte: {inReadersLanguage(directiveReasons[reason]).toLowerCase()}</Trans>,
      <Count key="n" value={cannot[reason]} />,
    ]),
  ];
  return (
    <Section title={<Trans>Uppdrag ner till enheterna</Trans>}>
      {sent === 0 ? (
        <p>
          <Trans>Inga uppdrag har skickats i de kvartal som är avslutade.</Trans>
        </p>
      ) : (
        <Stack gap={3}>
          <Pairs rows={rows} />
          <Small>
            <Trans>Saknas kompetens behövs en kurs, saknas personal behövs fler som kan. Små antal visas inte.</Trans>
          </Small>
        </Stack>
      )}
    </Section>
  );
}

function Count({ value }: { value: number | null | undefined }): ReactNode {
  return value == null ? <Trans>visas inte</Trans> : value;
}
