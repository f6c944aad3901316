/** Nouns whose vowel is not that of their verb, after the verb: a closed class of the language, as strong verbs are. */
const nouns =
  'misstänka misstanke, tänka tanke, eftertänka eftertanke, tvinga tvång, bita bett, förlora förlust, fly flykt, stjäla stöld, sova sömn, dricka dryck, förbjuda förbud, ' +
  'erbjuda anbud, inbjuda inbjudan, föreslå förslag, avslå avslag, anslå anslag, inta intag, missta misstag, undanta undantag, uppdra uppdrag, bidra bidrag, avdra avdrag, ' +
  'avbryta avbrott, utbryta utbrott, ingripa ingrepp, begripa begrepp, följa följd, påfölja påföljd, väga vikt, mäta mått, ljuga lögn, döma dom, växa växt, tillväxa tillväxt, ' +
  'dö död, föda födsel, känna känsla, oroa oro, bota bot, välja urval, skjuta skott, bryta brott, sprida spridning, höra hörsel, lukta lukt, smaka smak, hata hat, ' +
  'samtycka samtycke, tycka tycke, rycka ryck, trycka tryck, uttrycka uttryck, stödja stöd, hoppas hopp, minnas minne, skämmas skam, hämnas hämnd, sörja sorg, glädja glädje';

const verbs = new Map(
  nouns.split(', ').flatMap((each) => {
    const [verb = '', ...forms] = each.split(' ');
    return forms.map((noun) => [noun, verb] as const);
  }),
);

/** The verb of a noun with another vowel: `misstänka` of `misstanke`, `sova` of `sömn`; null where the rules of the language know better. */
export function irregularVerbOf(noun: string): string | null {
  return verbs.get(noun) ?? null;
}
