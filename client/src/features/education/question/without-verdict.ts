const SAID = {
  right: /^(helt rätt|rätt svar|rätt tänkt|det är rätt|rätt|that is right|right answer|right|correct)\s*[.!:,–-]+\s*/iu,
  wrong: /^(fel påstående|fel svar|inte rätt|det är fel|fel|that is wrong|wrong answer|wrong|incorrect|not right)\s*[.!:,–-]+\s*/iu,
};

/** An explanation without the verdict it begins with, where the page has just said the same: nobody is told twice. One that is nothing else is left out. */
export function withoutVerdict(explanation: string, verdict: 'right' | 'wrong' | 'neutral'): string {
  if (verdict === 'neutral') return explanation;
  // A text that is the verdict alone may lack the mark after it.
  const rest = `${explanation.trim()}.`.replace(SAID[verdict], '');
  if (rest.length > explanation.trim().length) return explanation;
  const told = rest.slice(0, -1);
  return told.charAt(0).toLocaleUpperCase() + told.slice(1);
}
