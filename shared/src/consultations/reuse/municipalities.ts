/** The municipalities of Sweden, county by county from Stockholm to Norrbotten. Gotland is left out: it is its own region, and regions may be named. */
export const municipalities: readonly string[] = `
Botkyrka,Danderyd,Ekerö,Haninge,Huddinge,Järfälla,Lidingö,Nacka,Norrtälje,Nykvarn,Nynäshamn,Salem,Sigtuna,Sollentuna,Solna,Stockholm,Sundbyberg,Södertälje,Tyresö,Täby,
Upplands Väsby,Upplands-Bro,Vallentuna,Vaxholm,Värmdö,Österåker,
Enköping,Heby,Håbo,Knivsta,Tierp,Uppsala,Älvkarleby,Östhammar,
Eskilstuna,Flen,Gnesta,Katrineholm,Nyköping,Oxelösund,Strängnäs,Trosa,Vingåker,
Boxholm,Finspång,Kinda,Linköping,Mjölby,Motala,Norrköping,Söderköping,Vadstena,Valdemarsvik,Ydre,Åtvidaberg,Ödeshög,
Aneby,Eksjö,Gislaved,Gnosjö,Habo,Jönköping,Mullsjö,Nässjö,Sävsjö,Tranås,Vaggeryd,Vetlanda,Värnamo,
Alvesta,Lessebo,Ljungby,Markaryd,Tingsryd,Uppvidinge,Växjö,Älmhult,
Borgholm,Emmaboda,Hultsfred,Högsby,Kalmar,Mönsterås,Mörbylånga,Nybro,Oskarshamn,Torsås,Vimmerby,Västervik,
Karlshamn,Karlskrona,Olofström,Ronneby,Sölvesborg,
Bjuv,Bromölla,Burlöv,Båstad,Eslöv,Helsingborg,Hässleholm,Höganäs,Hörby,Höör,Klippan,Kristianstad,Kävlinge,Landskrona,Lomma,Lund,Malmö,Osby,Perstorp,Simrishamn,Sjöbo,Skurup,
Staffanstorp,Svalöv,Svedala,Tomelilla,Trelleborg,Vellinge,Ystad,Åstorp,Ängelholm,Örkelljunga,Östra Göinge,
Falkenberg,Halmstad,Hylte,Kungsbacka,Laholm,Varberg,
Ale,Alingsås,Bengtsfors,Bollebygd,Borås,Dals-Ed,Essunga,Falköping,Färgelanda,Grästorp,Gullspång,Göteborg,Götene,Herrljunga,Hjo,Härryda,Karlsborg,Kungälv,Lerum,Lidköping,
Lilla Edet,Lysekil,Mariestad,Mark,Mellerud,Munkedal,Mölndal,Orust,Partille,Skara,Skövde,Sotenäs,Stenungsund,Strömstad,Svenljunga,Tanum,Tibro,Tidaholm,Tjörn,Tranemo,Trollhättan,
Töreboda,Uddevalla,Ulricehamn,Vara,Vårgårda,Vänersborg,Åmål,Öckerö,
Arvika,Eda,Filipstad,Forshaga,Grums,Hagfors,Hammarö,Karlstad,Kil,Kristinehamn,Munkfors,Storfors,Sunne,Säffle,Torsby,Årjäng,
Askersund,Degerfors,Hallsberg,Hällefors,Karlskoga,Kumla,Laxå,Lekeberg,Lindesberg,Ljusnarsberg,Nora,Örebro,
Arboga,Fagersta,Hallstahammar,Kungsör,Köping,Norberg,Sala,Skinnskatteberg,Surahammar,Västerås,
Avesta,Borlänge,Falun,Gagnef,Hedemora,Leksand,Ludvika,Malung-Sälen,Mora,Orsa,Rättvik,Smedjebacken,Säter,Vansbro,Älvdalen,
Bollnäs,Gävle,Hofors,Hudiksvall,Ljusdal,Nordanstig,Ockelbo,Ovanåker,Sandviken,Söderhamn,
Härnösand,Kramfors,Sollefteå,Sundsvall,Timrå,Ånge,Örnsköldsvik,
Berg,Bräcke,Härjedalen,Krokom,Ragunda,Strömsund,Åre,Östersund,
Bjurholm,Dorotea,Lycksele,Malå,Nordmaling,Norsjö,Robertsfors,Skellefteå,Sorsele,Storuman,Umeå,Vilhelmina,Vindeln,Vännäs,Åsele,
Arjeplog,Arvidsjaur,Boden,Gällivare,Haparanda,Jokkmokk,Kalix,Kiruna,Luleå,Pajala,Piteå,Älvsbyn,Överkalix,Övertorneå`
  .split(',')
  .map((name) => name.trim());

/** Municipalities named like an ordinary word or a person: taken for a place only after a word that leads to one. */
const alsoOtherwise = new Set(
  'Ale,Berg,Boden,Eda,Flen,Grums,Habo,Kil,Klippan,Köping,Lund,Mark,Mora,Nora,Sala,Salem,Trosa,Vara,Norberg,Ydre'.split(','),
);

const leadsToPlace = /(?:^|[^\p{L}])(?:i|från|vid|nära|till|utanför|kring|omkring|mellan|in|from|near|at)\s+$/iu;

/** The municipalities a text names, in order and once each. A region or a county that is called the same is none. */
export function findMunicipalities(text: string): string[] {
  const form = new RegExp(String.raw`(?<![\p{L}\d-])(${municipalities.join('|')})(?:s|:s)?(?![\p{L}\d-])`, 'gu');
  const found = [...text.matchAll(form)].filter(({ 0: whole, 1: name = '', index }) => {
    const before = text.slice(Math.max(0, index - 20), index);
    const isRegion = /\bRegion\s+$/iu.test(before) || /^\s+län/iu.test(text.slice(index + whole.length));
    return !isRegion && (!alsoOtherwise.has(name) || leadsToPlace.test(before));
  });
  return [...new Set(found.map(({ 1: name = '' }) => name))];
}
