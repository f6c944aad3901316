import type { Attrs } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { attributeProblems } from '../editor/attribute-problems.ts';
import type { AdaptationHead, Element, ElementDrift } from './adaptation-fields.ts';
import { useDecide } from './decide-mutation.ts';
import { choiceOf, mergedChoice, type Choice } from './drift-choice.ts';
import { useContested } from './use-contested.ts';

/** How a change of the text above is met at one part, while it is chosen and written. */
export function useDriftChoice(
  adaptation: AdaptationHead,
  kind: ArtefactKind,
  initial: Element,
  { id: driftId }: ElementDrift,
  { start, onSaved }: { start?: Choice | undefined; onSaved: (element: Element) => void },
) {
  const { resolve } = useDecide(adaptation);
  const above = (initial.above as { attrs: Attrs } | null)?.attrs;
  return useContested<Choice>({
    initial,
    start,
    valueOf: choiceOf,
    send: ({ choice, reason, attrs }, { revision, textMark: above }) =>
      choice && resolve({ driftId, revision, above, choice, reason, attributes: choice === 'MERGE' ? JSON.stringify(attrs) : null }),
    problemsOf: ({ choice, attrs }) => (choice === 'MERGE' ? attributeProblems(kind, initial.type, { ...above, ...attrs }) : {}),
    merge: mergedChoice,
    // Somebody else has met the change and published, or it came to nothing.
    isOvertaken: ({ drift }) => drift?.id !== driftId,
    onSaved,
  });
}
