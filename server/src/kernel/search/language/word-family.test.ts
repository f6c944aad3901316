import { expect, it } from 'vitest';
import { analyseWord } from './analyse-word.ts';

const families = (word: string) => analyseWord(word).families;
const related = (one: string, other: string) => families(one).some((family) => families(other).includes(family));

it.each([
  ['bokning', 'boka'],
  ['delning', 'dela'],
  ['sjukskrivning', 'sjukskriva'],
  ['sjukskriven', 'sjukskrivning'],
  ['jämställd', 'jämställdhet'],
  ['biverkan', 'biverkningar'],
  ['anmälan', 'anmälning'],
  ['förstärka', 'förstärkning'],
  ['värderar', 'värdering'],
  ['nedsatt', 'nedsättning'],
  ['konsultera', 'konsultation'],
  ['stimulering', 'stimulation'],
  ['psykologisk', 'psykologi'],
  ['neuropatisk', 'neuropati'],
  ['utsätta', 'utsättning'],
  ['undvika', 'undvikande'],
  ['klinisk', 'klinik'],
  ['fysioterapeut', 'fysioterapi'],
  ['psykiater', 'psykiatrisk'],
  ['forskare', 'forskning'],
  ['upplevelse', 'uppleva'],
  ['besök', 'besöka'],
  ['plan', 'planera'],
  ['kommunikation', 'kommunicera'],
  ['infektion', 'infektera'],
  ['remiss', 'remittera'],
  ['misstanke', 'misstänkt'],
  ['sömn', 'sover'],
  ['avbrott', 'avbröts'],
  ['tvång', 'tvingar'],
])('%s and %s are of one family', (one, other) => {
  expect(related(one, other)).toBe(true);
});

it.each([
  ['led', 'leda'],
  ['led', 'ledning'],
  ['bild', 'utbildning'],
  ['hand', 'handling'],
  ['form', 'information'],
  ['risk', 'ris'],
  ['svar', 'ansvara'],
  ['insättning', 'utsättning'],
  ['läkare', 'läka'],
  ['lever', 'leverera'],
  ['region', 'regera'],
  ['slag', 'förslag'],
  ['band', 'binda'],
  ['mat', 'mera'],
  ['hes', 'har'],
  ['tal', 'telefon'],
  ['arm', 'armera'],
])('%s and %s are not', (one, other) => {
  expect(related(one, other)).toBe(false);
});
