/** Words that say nothing of what somebody looks for, in Swedish and in the English questions people ask. */
const stopWords = new Set(
  (
    'alla allt att av bli blir blev blivit bör de dem den denna deras dess det detta dig din du där då efter eller en er ett finns för från få får ge ger gå går göra gör ha haft hade han har ' +
    'hans hon honom hos hur här i inom in inte jag ju kan kring man med mellan mig min mina mot måste mer mera mest mycket ni nu när någon något några och om oss på samt sedan sig sin sina ska skall skulle ' +
    'som så till under upp ur ut utan var vad varför vem vi vid vilka vilken vilket vill är åt över ' +
    'a an and are as at be by can do does for from how in is it of on or should that the this to was what when where which who with without'
  ).split(' '),
);

/** Whether a word carries nothing: `och`, `vid`, `the`. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
