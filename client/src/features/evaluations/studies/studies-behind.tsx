import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { outcomesOf, studiesOf } from 'shared/evaluations/evaluation-document.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Row, Section, Stack } from '../../../ui/layout/layout.tsx';
import { Unconfirmed } from '../../../ui/tag/unconfirmed.tsx';
import { StudyForest } from './study-forest.tsx';

/** The studies of every row that pools some: the deepest layer of an evaluation. */
export function StudiesBehind({ document }: { document: Doc }): ReactNode {
  const rows = outcomesOf(document).flatMap(({ attrs: { name }, rows: rowsFound }) =>
    rowsFound.flatMap(({ id, attrs }) => {
      const found = studiesOf(document, id);
      return found.length > 0 ? [{ id, name, attrs, places: found.map((each) => each.id), studies: found.map((each) => each.attrs) }] : [];
    }),
  );
  if (rows.length === 0) return null;
  return (
    <Section title={<Trans>Studierna</Trans>}>
      <Stack gap={6}>
        {rows.map(({ id, name, attrs, places, studies }) => (
          <Stack gap={3} key={id}>
            {/* A study is a line of a picture and of a table: who is led to one comes to what it is part of. */}
            <Row>
              {places.map((place) => (
                <span key={place} id={place} />
              ))}
              <h3>
                <Localised value={name} />, <Localised value={attrs.comparison} />
              </h3>
              {attrs.confirmation === 'UNCONFIRMED' ? <Unconfirmed /> : null}
            </Row>
            <StudyForest studies={studies} measure={attrs.effectMeasure} />
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
