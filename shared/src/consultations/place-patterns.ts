import type { RawHit } from './identity-hit.ts';
import type { Word } from './words.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const prepositions = list('i från vid nära på till utanför kring omkring mellan');
/** Verbs of living somewhere: a capitalised word after them and a preposition is a place whatever it ends in. */
const livingWords = list('bor bodde boende bosatt flyttat flyttade hemma uppvuxen uppväxt hemort');
const placeEnding =
  /(?:by|torp|ryd|hult|måla|köping|näs|vik|sjö|sele|träsk|fors|bruk|lösa|arp|inge|stad|hamn|holm|berga|boda|tuna|åker|ånger|mark|anger|ele|vall|sund|strand|lunda|skog|bäck|dal|ös)$/;

/** Places with so many people, or so wide, that naming them points nobody out. */
const widePlaces = list(`
  sverige norden europa skåne stockholm göteborg malmö uppsala västerås örebro linköping helsingborg jönköping norrköping lund umeå gävle borås södertälje eskilstuna
  halmstad växjö karlstad sundsvall östersund trollhättan luleå kalmar kristianstad falun skellefteå karlskrona skövde uddevalla varberg nyköping norrland
  svealand götaland halland blekinge småland gotland öland dalarna värmland västmanland södermanland sörmland östergötland västergötland västernorrland västerbotten
  norrbotten jämtland härjedalen gävleborg hälsingland bohuslän dalsland närke medelpad ångermanland lappland uppland solna nacka huddinge danmark norge
  finland island
`);

/** Small municipalities whose names do not end like places. */
const smallMunicipalities = list(`
  arjeplog arvidsjaur åsele dorotea bjurholm malå norsjö storuman sorsele vilhelmina vindeln pajala övertorneå överkalix jokkmokk gällivare ydre munkfors storfors
  dals-ed gullspång grästorp essunga karlsborg tibro hjo töreboda boxholm ödeshög kinda aneby vansbro älvdalen orsa rättvik ljusnarsberg hällefors laxå degerfors
  skinnskatteberg norberg fagersta sollefteå ånge ragunda bräcke berg krokom strömsund emmaboda torsås högsby uppvidinge lessebo perstorp bjuv örkelljunga
`);

/** Place names that point out few people: small municipalities, words after a preposition that end like a place, and where somebody lives. */
export function findRarePlaces(words: readonly Word[]): RawHit[] {
  return words.filter((word, index) => isRarePlace(words, word, index)).map(({ start, end }) => ({ kind: 'RARE_PLACE', start, end }));
}

function isRarePlace(words: readonly Word[], word: Word, index: number): boolean {
  if (!word.capital || word.allCapitals || widePlaces.has(word.lower)) return false;
  const before = words[index - 1];
  if (!before || word.joined !== 'SPACE' || !prepositions.has(before.lower)) return false;
  if (smallMunicipalities.has(word.lower) || (word.lower.length >= 5 && placeEnding.test(word.lower))) return true;
  return before.joined === 'SPACE' && livingWords.has(words[index - 2]?.lower ?? '');
}

const schoolWords = list(
  'skola skolan förskola förskolan friskola grundskola gymnasium gymnasiet gymnasieskola folkhögskola högskola universitet',
);
/** Endings of the name of one school in one word (Parkskolan), and the words that only mean schools in general. */
const schoolEnding = /(?:skolan|skola|gymnasiet|gymnasium)$/;
const anySchool = list(`
  skolan skola gymnasiet gymnasium förskolan förskola grundskolan grundskola högskolan högskola folkhögskolan folkhögskola särskolan musikskolan friskolan sommarskolan
  grundsärskolan gymnasieskolan yrkeshögskolan simskolan smärtskolan smärtskola ryggskolan ryggskola artrosskolan artrosskola föräldraskolan sömnskolan sömnskola
`);
const workWords = list(
  'arbetar arbetade jobbar jobbade anställd praktiserar praktik chef tjänst studerar pluggar går gick lärare elev vikarie',
);
const companyForms = list('AB HB Aktiebolag');
const notCompanies = list('blodgrupp grupp hepatit typ antikroppar');

/** Names of one school or one employer. General words for them (skolan, vårdcentral) are no hits. */
export function findWorkplacesAndSchools(words: readonly Word[]): RawHit[] {
  const hits: RawHit[] = [];
  words.forEach((word, index) => {
    if (!word.capital) return;
    const next = words[index + 1];
    const isFollowed = next !== undefined && next.joined === 'SPACE';
    const beforeSchool = isFollowed && word.lower.endsWith('s') && schoolWords.has(next.lower);
    const beforeForm = isFollowed && companyForms.has(next.text) && !notCompanies.has(word.lower);
    if (beforeSchool || beforeForm) hits.push({ kind: 'WORKPLACE_OR_SCHOOL', start: word.start, end: next.end });
    else if (isOneSchool(word) || isEmployer(words, word, index))
      hits.push({ kind: 'WORKPLACE_OR_SCHOOL', start: word.start, end: word.end });
  });
  return hits;
}

function isOneSchool(word: Word): boolean {
  return word.lower.length >= 9 && schoolEnding.test(word.lower) && !anySchool.has(word.lower);
}

/** «arbetar på Exempelverken», «anställd som montör hos Exempelverken»: the work word at most three words before the preposition. */
function isEmployer(words: readonly Word[], word: Word, index: number): boolean {
  const before = words[index - 1]?.lower ?? '';
  if (word.joined !== 'SPACE' || word.allCapitals || !['på', 'hos', 'vid'].includes(before)) return false;
  return words.slice(Math.max(0, index - 5), index - 1).some(({ lower }) => workWords.has(lower));
}
