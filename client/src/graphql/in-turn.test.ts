import { describe, expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

describe('changes of the same thing', () => {
  it('are sent one after the other, also after one that fails, and those of another do not wait', async () => {
    const log: string[] = [];
    let answerFirst = (): void => undefined;
    const first = inTurn('a', async () => {
      log.push('first sent');
      await new Promise<void>((resolve) => (answerFirst = resolve));
      log.push('first answered');
      throw new Error('No network.');
    });
    const second = inTurn('a', async () => void log.push('second'));
    await inTurn('b', async () => void log.push('other'));
    expect(log).toEqual(['first sent', 'other']);
    answerFirst();
    await expect(first).rejects.toThrow('No network.');
    await second;
    expect(log).toEqual(['first sent', 'other', 'first answered', 'second']);
  });
});
