import type { RawHit } from './identity-hit.ts';

/** E-mail addresses, also with (at) or [at] for the sign. */
export function findEmails(folded: string): RawHit[] {
  const hits: RawHit[] = [];
  for (const sign of folded.matchAll(/@|[([]at[)\]]/gi)) {
    const local = runBackwards(folded, sign.index, /[A-Za-z0-9._%+\-À-ÖØ-öø-ÿ]/, 64);
    if (local === sign.index) continue;
    const from = sign.index + sign[0].length;
    const domain = /^[A-Za-z0-9\-À-ÖØ-öø-ÿ]{1,63}(?:\.[A-Za-z0-9\-À-ÖØ-öø-ÿ]{1,63}){1,8}/.exec(folded.slice(from, from + 255))?.[0] ?? '';
    if (/\.[A-Za-zÀ-ÿ]{2,}$/.test(domain)) hits.push({ kind: 'EMAIL', start: local, end: from + domain.length });
  }
  return hits;
}

/** Endings that make a word a street however it is written. */
const sureStreets = 'gatan|gata|gränden|gränd|torget|stigen|allén|alléen|esplanaden|kajen';
/** Endings that are also ordinary or anatomical words (luftvägen, ryggbacken): a street only with a capital. */
const capitalStreets = 'vägen|väg|backen|platsen|slingan|stråket|liden|svängen';
const notStreets = /^(?:luft|urin|gall|vård|arbets|smärt|sjuk)(?:vägen|väg|platsen)$/i;
const streetNumber = new RegExp(`(${sureStreets}|${capitalStreets}) {0,2}\\d{1,4}(?: ?[A-H](?![A-Za-zÅÄÖåäö]))?(?!\\d)`, 'gi');
const isSureStreet = new RegExp(`^(?:${sureStreets})$`, 'i');
const postalTown = /(?:,|\n|, ?\n)? {0,2}(?:SE?-? ?)?\d{3} ?\d{2} {1,2}[A-ZÅÄÖ][A-Za-zÅÄÖåäöé-]{1,40}/y;

/** Streets with a number, and the postcode and town that follow. */
export function findAddresses(folded: string): RawHit[] {
  const hits: RawHit[] = [];
  for (const match of folded.matchAll(streetNumber)) {
    const word = runBackwards(folded, match.index, /[A-Za-zÀ-ÖØ-öø-ÿ-]/, 40);
    const hasCapital = /[A-ZÀ-ÖØ-Þ]/.test(folded[word] ?? '');
    const hasStem = match.index - word >= 2 || hasCapital;
    if (!hasStem || !(hasCapital || isSureStreet.test(match[1] ?? ''))) continue;
    if (notStreets.test(folded.slice(word, match.index + (match[1] ?? '').length))) continue;
    const end = match.index + match[0].length;
    postalTown.lastIndex = end;
    const town = postalTown.exec(folded)?.[0] ?? '';
    hits.push({ kind: 'ADDRESS', start: withWordsBefore(folded, word), end: end + town.length });
  }
  return hits;
}

// «Stora Nygatan 4»: a street may have first words of its own, written with capitals.
function withWordsBefore(folded: string, word: number): number {
  if (folded[word - 1] !== ' ') return word;
  const before = runBackwards(folded, word - 1, /[A-Za-zÀ-ÖØ-öø-ÿ]/, 20);
  return /^(?:Stora|Lilla|Norra|Södra|Östra|Västra|Gamla|Nya|Övre|Nedre|Sankt|S:t|Kung|Drottning)$/.test(folded.slice(before, word - 1))
    ? before
    : word;
}

/**
 * Parts of host names and paths by which Swedish record systems are known. A short list on purpose: it stops a link that was copied
 * out of a record, and another system is added here when a region names it.
 */
export const recordSystemNames: readonly string[] = [
  'cosmic',
  'takecare',
  'melior',
  'ncs-cross',
  'ncscross',
  'systemcross',
  'obstetrix',
  'asynja',
  'medidoc',
  'webdoc',
  'swedestar',
  'provisio',
  'patientoversikt',
  'patientjournal',
];

const recordHost =
  /(?:^|[.@-])(?:journal(?!s\b|-?of)[a-z0-9-]*|ehr|emr|npo|npö|pmo|pacs|personal\.1177|arende\.1177|e-tjanster\.1177)[.-]/i;
const recordReference =
  /[/?&#;=](?:patient|patienter|patients|person|pat|patientid|personid|pid|vardkontakt|journalid)(?:[/=:][^/?&#]{0,200})?\d/i;

/**
 * Links into a patient record: a link that names a record system, whose host is one for records (journal…, the logged-in parts of
 * 1177), or whose path points at a numbered patient. Open pages of 1177 and scientific journals are no hits.
 */
export function findRecordUrls(folded: string): RawHit[] {
  const hits: RawHit[] = [];
  for (const match of folded.matchAll(/[^\s<>"]+/g)) {
    const link = linkIn(match[0]);
    if (link === null || !isRecordLink(link.text)) continue;
    const start = match.index + link.from;
    hits.push({ kind: 'RECORD_URL', start, end: start + link.text.length });
  }
  return hits;
}

function linkIn(word: string): { from: number; text: string } | null {
  if (!word.includes('/')) return null;
  const colon = word.indexOf('://');
  if (colon < 1 && !/^[([]?[a-z0-9åäö-]{1,63}\.[a-z0-9åäö.-]{1,200}\/./i.test(word)) return null;
  const from = colon < 1 ? Number(/^[([]/.test(word)) : runBackwards(word, colon, /[a-z0-9+.-]/i, 20);
  let end = word.length;
  while (end > from && ".,;:!?)]}'»”".includes(word[end - 1] as string)) end -= 1;
  return { from, text: word.slice(from, end) };
}

function isRecordLink(link: string): boolean {
  // Longer than any link people paste; the rest cannot make it more of a record.
  const text = link.slice(0, 2048).toLowerCase();
  const afterScheme = text.slice(text.indexOf('://') < 0 ? 0 : text.indexOf('://') + 3);
  const host = afterScheme.split(/[/?#]/, 1)[0] ?? '';
  return (
    recordSystemNames.some((name) => text.includes(name)) ||
    recordHost.test(`${host}.`) ||
    recordReference.test(afterScheme.slice(host.length))
  );
}

/** The start of the run of such characters that ends before an index, at most so long. */
function runBackwards(text: string, end: number, character: RegExp, longest: number): number {
  let start = end;
  while (start > 0 && end - start < longest && character.test(text[start - 1] as string)) start -= 1;
  return start;
}
