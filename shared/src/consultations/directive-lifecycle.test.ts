import { describe, expect, it } from 'vitest';
import { keysOf } from '../organisation/organisation-words.ts';
import { directiveActionsFor, directiveStates, directiveTable, nextDirectiveState, type DirectiveAction } from './directive-lifecycle.ts';

describe('a directive', () => {
  it('goes down and back: acknowledged, taken on, done, verified, closed', () => {
    const way: [DirectiveAction, 'RECEIVER' | 'ISSUER'][] = [
      ['ACKNOWLEDGE', 'RECEIVER'],
      ['ACCEPT', 'RECEIVER'],
      ['DONE', 'RECEIVER'],
      ['VERIFY', 'ISSUER'],
      ['CLOSE', 'ISSUER'],
    ];
    let state: keyof typeof directiveStates = 'ISSUED';
    for (const [action, role] of way) {
      const next = nextDirectiveState(state, action, role, null);
      if ('refused' in next) throw new Error(next.refused);
      state = next.state;
    }
    expect(state).toBe('CLOSED');
  });

  it('is moved by its own side alone, with a reason where it fails, and from where the table says', () => {
    for (const state of keysOf(directiveStates)) {
      for (const action of keysOf(directiveTable)) {
        const { from, to, role, needsReason } = directiveTable[action];
        const other = role === 'RECEIVER' ? 'ISSUER' : 'RECEIVER';
        const isFrom = from.includes(state);
        expect(nextDirectiveState(state, action, role, 'STAFF')).toEqual(isFrom ? { state: to } : { refused: 'directiveHasMoved' });
        expect(nextDirectiveState(state, action, other, 'STAFF')).toEqual({ refused: isFrom ? 'notThisRole' : 'directiveHasMoved' });
        const without = nextDirectiveState(state, action, role, null);
        expect('refused' in without && without.refused === 'reasonGiven').toBe(isFrom && needsReason);
        expect(directiveActionsFor(state, role).includes(action)).toBe(isFrom);
      }
    }
  });
});
