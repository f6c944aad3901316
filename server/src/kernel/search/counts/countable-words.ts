import { scanIdentity } from 'shared/consultations/identity-scan.ts';
import { isStopWord } from '../language/stop-words.ts';
import { typedWords } from '../query/typed-words.ts';

const MOST_WORDS = 6;
const LONGEST = 60;

/** The words of a search as they are counted, in lower case; null for what might say anything about a person, for more than a few words, and for none that carries anything. */
export function countableWords(text: string): string | null {
  if (text.length > LONGEST || /\d{3}/.test(text) || scanIdentity(text).length > 0) return null;
  const words = typedWords(text).filter((word) => !isStopWord(word));
  return words.length > 0 && words.length <= MOST_WORDS ? words.join(' ') : null;
}
