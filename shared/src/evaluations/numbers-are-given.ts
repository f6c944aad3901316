import { findNode, type Doc, type DocumentNode } from '../publishing/document.ts';
import type { Guard, Missing } from '../publishing/lifecycle-facts.ts';
import { swedishOf } from '../text/swedish-of.ts';
import { evidenceRowsOf } from './evaluation-document.ts';
import { isWeighing } from './judging-words.ts';
import { isSameNumber, saidOf } from './number-of-row.ts';
import { numbersInText, type SaidNumber } from './numbers-in-text.ts';

/**
 * A conclusion, what patients are told and what is said of effects give no number that nothing gives: each is what a row of evidence comes to, or stands in a
 * finding or the note of a row, which tell what their sources say. All of a first edition is looked at; of a later one what was written since, since what the
 * rows gave before is told by the rule that texts follow them.
 */
export const numbersAreGiven: Guard = ({ document, previous }) => {
  const rows = [document, previous].flatMap((each) => (each ? evidenceRowsOf(each) : []));
  const told = toldBySources(document);
  return Object.entries(document.nodes).flatMap(([id, node]): Missing[] => {
    const ungiven = newNumbersOf(node, previous ? findNode(previous, id) : undefined).filter(
      (number) => !rows.some(({ attrs }) => saidOf(number, attrs).length > 0) && !told.some((each) => isSameNumber(number, each)),
    );
    if (ungiven.length === 0) return [];
    const said = [...new Set(ungiven.map((each) => `”${each.said}”`))].join(', ');
    return [{ code: 'textSaysUngivenNumber', node: id, parameters: { said } }];
  });
};

/** The numbers in words that a part says, in texts that are not those of the version before. */
function newNumbersOf(node: DocumentNode, before: DocumentNode | undefined): SaidNumber[] {
  return textsOf(node)
    .filter((name) => swedishOf(node.attrs[name]) !== swedishOf(before?.attrs[name]))
    .flatMap((name) => numbersInText(swedishOf(node.attrs[name])));
}

function textsOf(node: DocumentNode): readonly string[] {
  if (node.type === 'conclusion') return ['text', 'patientText'];
  if (node.type === 'evidenceRow') return ['conclusion'];
  return isWeighing(node) ? ['text'] : [];
}

/** What findings and notes say in numbers: whatever the rows come to, it is what the source says. */
function toldBySources(document: Doc): SaidNumber[] {
  return Object.values(document.nodes).flatMap(({ type, attrs }) => {
    if (type === 'finding') return numbersInText(swedishOf(attrs['text']));
    return type === 'evidenceRow' ? numbersInText(swedishOf(attrs['note'])) : [];
  });
}
