/**
 * Diagnoses that at most about five in ten thousand have, as the beginnings of their words, among those met where pain is treated. From general knowledge of
 * the field, and a help rather than a promise: an eponym with its syndrome or disease is caught by its form, below.
 */
const beginnings = `
syringomyel|syringobulb|ehlers-danlos|ehlers danlos|marfan|loeys-dietz|fabry|behçet|behcet|porfyri|porphyri|sickelcell|sicklecell|sickle cell|talassemi|thalass|hemofili|haemophil|hemophil|
neurofibromatos|schwannomatos|charcot-marie|charcot marie|chiari|osteogenesis imperfecta|akondroplas|achondroplas|hypofosfatas|hypophosphat|erytromelalg|erythromelalg|stiff person|
guillain-barr|guillain barr|myastheni|amyotrofisk|amyotroph|huntington|friedreich|duchenne|gaucher|pompes|mastocytos|systemisk skleros|systemic scleros|sklerodermi|scleroderm|takayasu|
wegener|granulomatos|cystisk fibros|cystic fibros|mcardle|mitokondriell|mitochondrial|klippel|ollier|epidermolys|tuberös skleros|tuberous scleros|hippel-lindau|tolosa|sunct|
myelomeningocel|spina bifida|artrogrypos|arthrogrypos|amyloidos|neuromyelit|syringo|moyamoya|stills sjukdom|dermatomyosit|polymyosit|hypermobil eds|fibrodysplas|fibrös dysplasi|
multipel endokrin|feokromocytom|phaeochromocyt|pheochromocyt|akromegali|acromegal|wilsons|sneddon|susac|cadasil|tethered cord|caudaekvina|cauda equina`
  .split('|')
  .map((word) => word.trim());

/** Eponyms so many have that they point out nobody. */
const common = new Set(
  'sjögren,crohn,parkinson,alzheimer,down,tourette,scheuermann,bechterew,ménière,meniere,raynaud,tietze,basedow,graves,hashimoto,asperger,paget,hodgkin,dupuytren,schlatter,baker,lyme,barrett,perthes'.split(
    ',',
  ),
);

/** An eponym and what it is: «Parsonage-Turners syndrom», «Dercum disease». */
const eponym = /(?<!\p{L})(\p{Lu}[\p{L}-]+?)(?:'s|’s|s)?\s+(?:syndrom|syndrome|sjukdom|disease)(?!\p{L})/gu;

/** The rare diagnoses a text names, in its own words and once each. */
export function findRareDiagnoses(text: string): string[] {
  const listed = new RegExp(String.raw`(?<!\p{L})(?:${beginnings.join('|')})[\p{L}-]*`, 'giu');
  const named = [...text.matchAll(listed)].map(([word]) => word);
  const eponyms = [...text.matchAll(eponym)].flatMap(([whole, name = '']) => {
    const last = (name.split('-').at(-1) ?? '').toLowerCase();
    const isKnown = common.has(last) || named.some((word) => whole.toLowerCase().startsWith(word.toLowerCase()));
    return isKnown ? [] : [whole];
  });
  const seen = new Map([...named, ...eponyms].map((word) => [word.toLowerCase(), word]));
  return [...seen.values()];
}
