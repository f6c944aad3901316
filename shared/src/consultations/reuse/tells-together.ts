import { findRareDiagnoses } from './rare-diagnoses.ts';

// «Man» is most often whoever acts, as in «trappar man ned»: a patient only where it stands as one, after an article or such a word, or first in a sentence.
const aMan = String.raw`(?<=(?:^|[^\p{L}])(?:en|hos|den|ung|yngre|äldre|medelålders|gammal|\p{L}*årig|an?|the|old|young|elderly|older|younger|middle-aged)\s)man|(?<=(?:^|[.!?:(])\s*)man(?=\s*[,(]|\s+(?:med|som|i|på|född|utan|vars|with|who|aged|in)(?!\p{L})|\s+\d)`;
// How long something goes on, or from which age, is nobody's age.
const anAge = String.raw`(?<!(?:^|[^\p{L}])(?:i|efter|sedan|under|inom|minst|över|på|vartannat|upp till|mer än|längre än|högst|senaste|for|after|within|over|under|at least)\s)(?<!\d)\d{1,3}\s*-?\s*(?:år(?!\p{L})|åring|years?(?!\p{L}))`;

/** Words that tell the sex or the age of one patient. */
const whom = new RegExp(
  String.raw`(?<!\p{L})(?:${aMan}|kvinna|kvinnan|mannen|flicka|flickan|pojke|pojken|hon|henne|hennes|han|honom|hans|woman|girl|boy|she|her|he|his)(?!\p{L})|${anAge}`,
  'iu',
);

const month =
  /(?<!\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|våren|sommaren|hösten|vintern|spring|summer|autumn|winter)\s+(?:of\s+)?(?:19|20)\d\d(?!\d)/iu;

/** Who works in care is as often the one who treats. */
const occupation =
  /(?<!\p{L})(?:(?:arbetar|arbetade|arbetat|jobbar|jobbade|jobbat|anställd|utbildad|works|worked)\s+(?:som|as)\s+(?:an?\s+)?\p{L}+|\p{L}+\s+till yrket|(?:brandman|brandmannen|polis|polisen|lantbrukare|bonde|fiskare|präst|pilot|snickare|elektriker|rörmokare|frisör|kock|\p{L}*chaufför|lokförare|svetsare|skogsarbetare|musiker|violinist|dansare|skådespelare|advokat|domare|soldat|officer|politiker|elitidrottare|firefighter|police officer|farmer|priest|carpenter|electrician|hairdresser|soldier)(?!\p{L}))/iu;

/** Whether a text tells the sex or the age of one patient. */
export const tellsWhom = (text: string): boolean => whom.test(text);

/**
 * What a text tells of one patient that others may know too, in its own words: sex or age, each rare diagnosis, a month, an occupation. One of them is of many people; two together
 * may be of one.
 */
export const toldOfPatient = (text: string): string[] => [...firstOf(whom, text), ...toldBesideWhom(text)];

/** The same but for sex and age. */
export function toldBesideWhom(text: string): string[] {
  const single = [month, occupation].flatMap((form) => firstOf(form, text));
  return [...single, ...findRareDiagnoses(text)].map((words) => words.trim());
}

const firstOf = (form: RegExp, text: string): string[] => form.exec(text)?.slice(0, 1) ?? [];
