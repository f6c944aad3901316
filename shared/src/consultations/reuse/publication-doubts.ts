import { findMunicipalities } from './municipalities.ts';
import { occupationForm, workOfCareForm } from './occupations.ts';
import { toldBesideWhom, toldOfPatient } from './tells-together.ts';

/** What a writer should look at once more in a text that may point to one person: names that look like a place, and things that may point to one person together. Each in the words of the text. */
type Doubts = { places: string[]; together: string[] };

/** Words that say there is but one, or few, of what they speak of. «Det enda som hjälper» speaks of no person, but then nothing else of the text does either. */
const oneOfFew =
  /(?<!\p{L})(?:enda|ende|ensam(?:ma|t)? (?:i|på|om|med)|först(?:e|a)? i (?:världen|norden|sverige|landet|regionen|länet)|(?:mycket |ytterst |extremt )?(?:ovanlig|sällsynt)(?:t|a)?|unik(?:t|a)?|världsunik\p{L}*|uppmärksamma(?:d|t|de)|känd (?:från|i|genom)|(?:the )?only (?:one|person|patient|dentist|doctor)|first in|(?:very )?(?:rare|unusual)|well[- ]known for)(?!\p{L})/giu;

/** A word with a capital after a preposition of place, where no abbreviation, number, month or well-known wide place stands. */
const placeForm =
  /(?<!\p{L})(?:[Ii]n?|[Pp]å|[Ff]rån|[Uu]tanför|[Nn]ära|[Ff]rom|[Nn]ear|[Oo]utside)\s+(\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?)(?![\p{L}\d-])/gu;

/** The regions, landscapes, countries and wide places that may be named; and what English writes with a capital that is no place. */
const widePlaces = new Set(
  `sverige norden europa skandinavien asien afrika amerika usa kanada danmark norge finland island storbritannien england skottland irland tyskland frankrike nederländerna
  holland belgien schweiz österrike italien spanien portugal polen grekland turkiet ryssland ukraina australien japan kina indien syrien irak iran somalia eritrea
  skåne blekinge halland småland öland gotland västergötland östergötland bohuslän dalsland värmland närke södermanland sörmland västmanland uppland gästrikland dalarna
  hälsingland medelpad ångermanland härjedalen jämtland västerbotten norrbotten lappland götaland svealand norrland gävleborg västernorrland region
  sweden denmark norway iceland britain england scotland wales ireland germany france netherlands belgium switzerland austria italy spain poland greece turkey russia ukraine
  europe scandinavia america africa asia united swedish danish norwegian finnish nordic european english northern southern
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Who speaks rather than where: authorities, hospitals, registers, scales and works of reference. */
const institution =
  /(?:styrelsen|verket|kassan|myndigheten|centrum|centrumet|center|sjukhus|sjukhuset|kliniken|mottagningen|skalan|skala|testet|index|registret|förbundet|föreningen|sällskapet|förmedlingen|studien|universitetet|institutet|bladet|guiden|boken|hospital|clinic|university|institute|society|registry|agency|scale|trial|study)$/u;
const knownNames = new Set(
  'fass cochrane pubmed medline karolinska sahlgrenska akademiska janusinfo kunskapsnav kunskapsguiden internetmedicin viss nationella vården socialstyrelsen kloka'.split(
    ' ',
  ),
);

/** After these a name is of a disease, a test or a sign: «i Parkinsons sjukdom», «på Rombergs prov». */
const namesNoPlace =
  /^\s+(?:sjukdom|syndrom|test|prov|skala|index|tecken|klassifikation|formulär|kriterier|metod|län|universitet|sjukhus|disease|sign|scale|criteria|county|university|hospital)/iu;

function placesOf(text: string): string[] {
  const known = new Set(findMunicipalities(text));
  const found = [...text.matchAll(placeForm)].flatMap((match) => {
    const [whole, name = ''] = match;
    const lower = name.toLowerCase();
    const isOther =
      known.has(name) ||
      widePlaces.has(lower) ||
      widePlaces.has(lower.replace(/s$/u, '')) ||
      knownNames.has(lower) ||
      institution.test(lower);
    return isOther || widePlaces.has(lower.split(/[- ]/u)[0] ?? '') || namesNoPlace.test(text.slice(match.index + whole.length))
      ? []
      : [name];
  });
  return [...new Set(found)];
}

/** Syndromes so many have that they point out nobody, by how their words begin. */
const commonSyndrome =
  /^(?:\p{L}*smärt|karpaltunnel|kubitaltunnel|tarsaltunnel|tunnel|utmattnings|trötthets|\p{L}*facettled|piriformis|\p{L}*ovarial|metabol|kolon|tarm|irritable|bowel|restless|legs|benkrypnings|myrkryp\p{L}*|kompartment|impingement|patellofemoral|löparknä|abstinens|utsättnings|serotonin|förvirrings|cervikal|lumbal|radikulär|rotkompressions|postkommotionell|premenstruell|klimakterie|sömnapné|sömnapne|överrörlighets|hypermobilitets|thoracic|outlet|whiplash|stress|fall|down|sicca|sjögren|tourette|asperger|nefrotisk|rhizopati|cauda|led|muskel|rygg|nack|axel|höft|knä)-?$/iu;
const syndromeForm = /(?<!\p{L})([\p{L}-]+?)-?syndrom(?:et|en|s|ets)?(?!\p{L})/giu;

function syndromesOf(text: string): string[] {
  return [...text.matchAll(syndromeForm)].flatMap(([whole, name = '']) => (commonSyndrome.test(name) ? [] : [whole]));
}

const firstOf = (form: RegExp, text: string): string[] => [...text.matchAll(form)].slice(0, 1).map(([found]) => found.trim());

/**
 * What the rules that stand in the way of publishing are not sure enough of: a place that is no municipality, and what may be of one person together. That there are
 * few of something, an occupation, a syndrome few have or a place is nothing alone; two of them, or one of them with what `toldOfPatient` finds, is worth a look. From
 * Swedish text and the commonest English; a help for the writer, never a promise and never an obstacle.
 */
export function publicationDoubts(text: string): Doubts {
  const places = placesOf(text);
  const told = toldOfPatient(text);
  const fresh = freshIn(text, places, told);
  return { places, together: fresh.length > 0 && fresh.length + told.length > 1 ? [...new Set([...told, ...fresh])] : [] };
}

/**
 * The same in a question to colleagues, which no rule of publishing reads: every place and everything that is told together. Age and sex count for nothing, since every
 * question tells them.
 */
export function askingDoubts(text: string): Doubts {
  const places = [...new Set([...findMunicipalities(text), ...placesOf(text)])];
  const told = toldBesideWhom(text);
  const together = [...new Set([...told, ...freshIn(text, places, told)])];
  return { places, together: together.length > 1 ? together : [] };
}

/** What is told of one person and few others beside what is known already. */
function freshIn(text: string, places: readonly string[], told: readonly string[]): string[] {
  const works = [...firstOf(occupationForm, text), ...firstOf(workOfCareForm, text)];
  const more = [...firstOf(oneOfFew, text), ...works, ...syndromesOf(text), ...places];
  return more.filter((words) => !told.some((known) => overlaps(known, words)));
}

/** The same words, or some of them, found by two rules are one thing. */
function overlaps(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
}
