import { describe, expect, it } from 'vitest';
import { identityKindsInWords } from './consult-words.ts';

describe('what was found, in words', () => {
  it('reads as a sentence does, each kind once', () => {
    expect(identityKindsInWords(['PERSONNUMMER'], 'sv')).toBe('personnummer');
    expect(identityKindsInWords(['PERSONNUMMER', 'PHONE', 'PERSONNUMMER'], 'sv')).toBe('personnummer och telefonnummer');
    expect(identityKindsInWords(['PERSONNUMMER', 'PHONE', 'EMAIL'], 'sv')).toBe('personnummer, telefonnummer och e-postadress');
    expect(identityKindsInWords(['PHONE', 'EMAIL'], 'en')).toBe('telephone number and e-mail address');
  });
});
