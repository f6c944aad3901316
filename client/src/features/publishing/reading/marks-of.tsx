import type { ReactNode } from 'react';
import type { TextMarks } from '../../../ui/marked-text/marked-text.tsx';
import { DriftNotice, SafetyNotice } from './drift-notice.tsx';
import { DriftTag } from './drift-tag.tsx';
import { Grounds } from './grounds.tsx';
import { LeftOutParts } from './left-out-parts.tsx';
import { partMark } from './part-mark.tsx';
import { aboveOf, type Mark, type ReadingFields } from './reading-fields.ts';

/** Whose words the parts of a text are when it is read in a region, for the parts to draw themselves by. */
export function marksOf(reading: ReadingFields): TextMarks {
  const { marks, leftOut, warnings } = reading;
  const byNode = Map.groupBy(marks, ({ nodeId }) => nodeId);
  const leftOutOf = Map.groupBy(leftOut, ({ parentNodeId }) => parentNodeId);
  const warningsOf = Map.groupBy(warnings, ({ nodeId }) => nodeId);
  const of = (id: string): readonly Mark[] => byNode.get(id) ?? [];
  return {
    markOf: (id) => partMark(of(id)),
    before: (id) => {
      const safety = (warningsOf.get(id) ?? []).filter((warning) => warning.safety);
      const attributes = [...new Set(of(id).flatMap((mark) => mark.attributes))];
      return safety.map((warning) => (
        <SafetyNotice key={warning.organisationNode.id} warning={warning} above={aboveOf(reading, warning)} attributes={attributes} />
      ));
    },
    inRow: (id) => {
      const own = warningsOf.get(id) ?? [];
      const worst = own.find(({ safety }) => safety) ?? own[0];
      return worst ? <DriftTag warning={worst} /> : null;
    },
    after: (id): ReactNode => {
      const open = (warningsOf.get(id) ?? []).filter((warning) => !warning.safety);
      return (
        <>
          {of(id).length > 0 ? <Grounds nodeId={id} marks={of(id)} /> : null}
          {open.map((warning) => (
            <DriftNotice key={warning.organisationNode.id} warning={warning} above={aboveOf(reading, warning)} />
          ))}
        </>
      );
    },
    atEnd: (id) => {
      const gone = leftOutOf.get(id) ?? [];
      return gone.length > 0 ? <LeftOutParts parts={gone} reading={reading} /> : null;
    },
  };
}
