import { attributeShape, isWords, type AttributeShape } from './attribute-shape.ts';
import type { Attrs } from './document.ts';
import type { NodeTypeDeclaration } from './kind.ts';

/**
 * The names of the attributes that tell a reader what a part says, in the order of its type: its words, and what is decided in a code, as the duty of a cell
 * or a judgement. Where it comes from and what makes it the same part everywhere are told elsewhere.
 */
export function toldNames({ attrs: schema, locked }: Pick<NodeTypeDeclaration, 'attrs' | 'locked'>, attrs: Attrs): string[] {
  const shape = attributeShape(schema);
  if (shape.kind !== 'GROUP') return [];
  const isLocked = (name: string): boolean => locked !== '*' && locked.includes(name);
  const tells = ({ name, shape: each }: (typeof shape.fields)[number]): boolean =>
    isWords(each) || (isDecided(each) && !isLocked(name) && name !== 'confirmation');
  return shape.fields.filter((field) => tells(field) && isSaid(attrs[field.name])).map(({ name }) => name);
}

function isDecided(shape: AttributeShape): boolean {
  if (shape.kind === 'OPTIONAL') return isDecided(shape.of);
  return shape.kind === 'CHOICE' || shape.kind === 'GROUP' || shape.kind === 'UNION';
}

/** A group of which nothing is said is silent. */
function isSaid(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isSaid);
  return value !== null && value !== undefined && value !== '';
}
