import type { DraftOperation } from 'shared/publishing/draft-operations.ts';
import type { Locale } from 'shared/text/locale.ts';
import { userError, type InvalidInputRow } from '../kernel/user-errors.ts';
import type { DraftOperationInput, RemoveNodeInput } from './draft.inputs.ts';
import { readAttributes } from './read-json.ts';

const MOST_OPERATIONS = 100;

/** Turns the API's operations into the engine's. The kind's own schemas judge the attributes later; this only bounds them. */
export function readOperations(
  inputs: readonly DraftOperationInput[],
  locale: Locale,
): { operations: DraftOperation[]; errors: null } | { operations: null; errors: InvalidInputRow[] } {
  if (inputs.length > MOST_OPERATIONS)
    return { operations: null, errors: [userError('InvalidInput', locale, 'tooMany', ['operations'], { max: MOST_OPERATIONS })] };
  const operations: DraftOperation[] = [];
  for (const [index, input] of inputs.entries()) {
    const operation = readOperation(input);
    if (!operation) return { operations: null, errors: [userError('InvalidInput', locale, 'invalid', ['operations', String(index)])] };
    operations.push(operation);
  }
  return { operations, errors: null };
}

function readOperation({ set, insert, move, remove }: DraftOperationInput): DraftOperation | null {
  if ([set, insert, move, remove].filter(Boolean).length !== 1) return null;
  if (set) {
    const attrs = readAttributes(set.attributes);
    return attrs && { op: 'set', node: set.node, revision: set.revision, attrs };
  }
  if (insert) {
    const attrs = readAttributes(insert.attributes);
    const { structureRevision, node, parent, after, type } = insert;
    return attrs && { op: 'insert', structureRevision, node, parent, after: after ?? null, type, attrs };
  }
  if (move)
    return { op: 'move', structureRevision: move.structureRevision, node: move.node, parent: move.parent, after: move.after ?? null };
  return remove ? readRemoval(remove) : null;
}

function readRemoval({ structureRevision, node, seen }: RemoveNodeInput): DraftOperation {
  const revisions = seen && Object.fromEntries(seen.map((each) => [each.node, each.revision]));
  return { op: 'remove', structureRevision, node, ...(revisions && { seen: revisions }) };
}
