import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Owner, PartMark, TextMarks } from '../../../ui/marked-text/marked-text.tsx';
import { DriftNotice, SafetyNotice } from './drift-notice.tsx';
import { Grounds } from './grounds.tsx';
import { LeftOutParts } from './left-out-parts.tsx';
import type { Mark, ReadingFields } from './reading-fields.ts';
import { WhoseWords } from './whose-words.tsx';

/** Whose words the parts of a text are when it is read in a region, for the parts to draw themselves by. */
export function marksOf({ marks, leftOut, warnings }: ReadingFields): TextMarks {
  const byNode = Map.groupBy(marks, ({ nodeId }) => nodeId);
  const leftOutOf = Map.groupBy(leftOut, ({ parentNodeId }) => parentNodeId);
  const warningsOf = Map.groupBy(warnings, ({ nodeId }) => nodeId);
  const of = (id: string): readonly Mark[] => byNode.get(id) ?? [];
  return {
    markOf: (id) => partMark(of(id)),
    before: (id) => {
      const safety = (warningsOf.get(id) ?? []).filter((warning) => warning.safety);
      const attributes = [...new Set(of(id).flatMap((mark) => mark.attributes))];
      return safety.map((warning) => <SafetyNotice key={warning.organisationNode.id} warning={warning} attributes={attributes} />);
    },
    after: (id): ReactNode => {
      const open = (warningsOf.get(id) ?? []).filter((warning) => !warning.safety);
      return (
        <>
          {of(id).length > 0 ? <Grounds nodeId={id} marks={of(id)} /> : null}
          {open.map((warning) => (
            <DriftNotice key={warning.organisationNode.id} warning={warning} />
          ))}
        </>
      );
    },
    atEnd: (id) => {
      const gone = leftOutOf.get(id) ?? [];
      return gone.length > 0 ? <LeftOutParts parts={gone} warnings={warnings} /> : null;
    },
  };
}

/** The marks of one part, the nation's nearest first, as one: the organisation that wrote last owns an attribute. */
function partMark(marks: readonly Mark[]): PartMark | null {
  const last = marks.at(-1);
  if (!last) return null;
  const whole = marks.findLast(({ mode }) => mode !== 'ADAPT');
  const adapted = marks.filter(({ mode }) => mode === 'ADAPT');
  const { name } = last.link.organisationNode;
  return {
    mode: whole?.mode ?? 'ADAPT',
    whole: whole ? owner(whole) : null,
    ownerOf: (attribute) => {
      const mark = adapted.findLast(({ attributes }) => attributes.includes(attribute));
      return mark ? owner(mark) : null;
    },
    short: last.mode === 'ADAPT' ? <Trans>anpassad av {name}</Trans> : name,
  };
}

function owner(mark: Mark): Owner {
  return { name: mark.link.organisationNode.name, label: <WhoseWords mark={mark} /> };
}
