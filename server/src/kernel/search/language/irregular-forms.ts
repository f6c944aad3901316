/**
 * Forms whose vowel changes, which the dictionary holds as words of their own: past and supine of strong verbs after the verb, forms of nouns after the noun.
 * They are closed classes of the language (Svenska Akademiens språklära, 2003, on strong conjugation and plurals with vowel change).
 */
const verbs =
  'be bad bett, binda band bundit bunden, bita bet bitit biten, bjuda bjöd bjudit bjuden, bli blev blivit, brinna brann brunnit brunnen, brista brast brustit brusten, ' +
  'bryta bröt brutit bruten, bära bar burit buren, dra drog dragit dragen, dricka drack druckit drucken, driva drev drivit driven, dö dog dött, falla föll fallit fallen, ' +
  'fara for farit, finna fann funnit funnen, flyga flög flugit, flyta flöt flutit, frysa frös frusit frusen, få fick fått, försvinna försvann försvunnit försvunnen, ' +
  'ge gav gett givit given, gnida gned gnidit gniden, gripa grep gripit gripen, gråta grät gråtit, gå gick gått gången, göra gjorde gjort gjord, ha hade haft, ' +
  'heta hette hetat, hinna hann hunnit hunnen, hugga högg huggit huggen, hålla höll hållit hållen, klyva klöv kluvit kluven, knyta knöt knutit knuten, komma kom kommit kommen, ' +
  'krypa kröp krupit, le log lett, lida led lidit, ligga låg legat, lägga lade lagt lagd, låta lät låtit, ljuga ljög ljugit, njuta njöt njutit, nysa nös nyst, pipa pep pipit, ' +
  'rida red ridit, rinna rann runnit, riva rev rivit riven, ryta röt rutit, se såg sett sedd, sitta satt suttit, sjuda sjöd sjudit, sjunga sjöng sjungit sjungen, ' +
  'sjunka sjönk sjunkit sjunken, skilja skilde skilt skild, skina sken skinit, skjuta sköt skjutit skjuten, skrida skred skridit, skrika skrek skrikit, skriva skrev skrivit skriven, ' +
  'skära skar skurit skuren, slippa slapp sluppit, slita slet slitit sliten, sluta slöt slutit sluten, slå slog slagit slagen, smyga smög smugit, smörja smorde smort smord, ' +
  'snyta snöt snutit, sova sov sovit, spinna spann spunnit, springa sprang sprungit, sticka stack stuckit stucken, stiga steg stigit stigen, stinka stank, stjäla stal stulit stulen, ' +
  'strida stred stridit, stryka strök strukit struken, stå stod stått, suga sög sugit sugen, supa söp supit, svida sved svidit, svika svek svikit sviken, svälja svalde svalt svald, ' +
  'svälta svalt svultit, svära svor svurit svuren, säga sade sagt sagd, sälja sålde sålt såld, sätta satte satt, ta tog tagit tagen, tiga teg tigit, töra tordes, ' +
  'vara var varit, veta visste vetat, vika vek vikit viken, vinna vann vunnit vunnen, vrida vred vridit vriden, välja valde valt vald, vänja vande vant vand, växa växte vuxit vuxen, ' +
  'åta åtog åtagit, äta åt ätit äten, tvinga tvang tvungit tvungen, tvingas tvangs, dölja dolde dolt dold, glädja gladde glatt, bringa bragte bragt, böra borde bort, kunna kunde kunnat, ' +
  'måste måst, skola skulle, vilja ville velat, sprida spred spritt spridd, lyda löd lytt, gräva grov, klämma klämde, röra rörde rört rörd, föra förde fört förd';

const nouns =
  'bok böcker, bot böter, bonde bönder, brand bränder, bror bröder, broder bröder, dotter döttrar, far fäder, fader fäder, fot fötter, gås gäss, hand händer, land länder, ledamot ledamöter, ' +
  'man män mäns männen männens mannen mannens, mor mödrar, moder mödrar, mus möss, lus löss, natt nätter, rot rötter, rand ränder, son söner, stad städer, stand ständer, stång stänger, strand stränder, tand tänder, ' +
  'tång tänger, öga ögon ögonen, öra öron öronen, vän vänner, mål målen, huvud huvuden, hjärta hjärtan, förälder föräldrar, ansikte ansikten, knä knän knäna, studie studier studierna studiernas, tå tår tårna, sko skor';

/** Particles a strong verb may bear before it: `undvek` is of `undvika`, `beskrev` of `beskriva`. */
const PREFIXES =
  'an av be bi bort del efter er fram för före gen hem in med miss mot ned ner om på sam till und under upp ut utan vid å åter över fort upprätt'.split(
    ' ',
  );

const ofVerbs = basesOf(verbs);
const ofNouns = basesOf(nouns);

/** The base forms a form with a changed vowel is of: `undvikit` of `undvika`, `män` of `man`; empty for what is no such form. */
export function irregularBases(form: string): string[] {
  const prefix = PREFIXES.find((each) => form.startsWith(each) && ofVerbs.has(form.slice(each.length)));
  const prefixed = prefix === undefined ? [] : (ofVerbs.get(form.slice(prefix.length)) ?? []).map((verb) => prefix + verb);
  return [...(ofVerbs.get(form) ?? []), ...(ofNouns.get(form) ?? []), ...prefixed];
}

function basesOf(list: string): Map<string, string[]> {
  const bases = new Map<string, string[]>();
  for (const [base = '', ...forms] of list.split(', ').map((each) => each.split(' '))) {
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);
  }
  return bases;
}
