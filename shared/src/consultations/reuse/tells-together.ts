import { findRareDiagnoses } from './rare-diagnoses.ts';

/** Words that tell the sex or the age of one patient. */
const whom =
  /(?<![\p{L}])(?:kvinna|kvinnan|man|mannen|flicka|flickan|pojke|pojken|hon|henne|hennes|han|honom|hans|woman|girl|boy|she|her|he|his)(?![\p{L}])|\d{1,3}\s*-?\s*(?:år\b|åring|years?\b)/iu;

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
export function toldOfPatient(text: string): string[] {
  const single = [whom, month, occupation].flatMap((form) => form.exec(text)?.[0] ?? []);
  return [...single, ...findRareDiagnoses(text)].map((words) => words.trim());
}
