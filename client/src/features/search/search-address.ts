import { consultReferenceIn } from 'shared/consultations/consult-reference.ts';
import type { SearchGroup } from 'shared/search/search-words.ts';
import type { SearchTrack } from '../../graphql/generated/graphql.ts';

/** A search as it stands in the address. */
export type SearchAddress = {
  words: string;
  group: SearchGroup | null;
  level: string;
  track: string;
  patientGroup: string;
  profession: string;
  after: string | null;
};

/** The names of what narrows a search, in the address. */
export const narrowNames = { level: 'niva', track: 'vard', patientGroup: 'grupp', profession: 'yrke' } as const;

export type NarrowName = keyof typeof narrowNames;

/** What each group of results is called in the address. */
export const groupSlugs: Record<SearchGroup, string> = {
  RECOMMENDATION: 'rekommendationer',
  EVALUATION: 'utvarderingar',
  ANSWER: 'fragor-svar',
  COURSE: 'kurser',
  PLACE: 'enheter',
};

const tracks: Record<string, SearchTrack> = { vuxna: 'ADULT', barn: 'CHILD' };

/** Reads an address; what it does not know counts as not chosen. */
export function readSearchAddress(search: URLSearchParams): SearchAddress {
  const typed = search.get('typ');
  const [group = null] = (Object.keys(groupSlugs) as SearchGroup[]).filter((each) => groupSlugs[each] === typed);
  const level = search.get(narrowNames.level) ?? '';
  const track = search.get(narrowNames.track) ?? '';
  return {
    words: (search.get('q') ?? '').trim(),
    group,
    level: /^[1-4]$/.test(level) ? level : '',
    track: Object.hasOwn(tracks, track) ? track : '',
    patientGroup: search.get(narrowNames.patientGroup) ?? '',
    profession: search.get(narrowNames.profession) ?? '',
    after: group ? cursorOf(search.get('efter')) : null,
  };
}

/** A cursor as the API gives them; anything else in its place is the first page. */
function cursorOf(text: string | null): string | null {
  try {
    return text && /^\[\d+,"[\da-f-]{36}"\]$/.test(atob(text.replaceAll('-', '+').replaceAll('_', '/'))) ? text : null;
  } catch {
    return null;
  }
}

/** What narrows a search and is no longer, or never was, among what one can choose. */
export function unknownNarrowing({ patientGroup, profession }: SearchAddress, known: Vocabulary): NarrowName[] {
  const isUnknown = (code: string, codes: readonly string[]) => code !== '' && !codes.includes(code);
  return [
    ...(isUnknown(
      patientGroup,
      known.patientGroups.map(({ slug }) => slug),
    )
      ? ['patientGroup' as const]
      : []),
    ...(isUnknown(
      profession,
      known.professions.map(({ code }) => code),
    )
      ? ['profession' as const]
      : []),
  ];
}

type Vocabulary = { professions: readonly { code: string }[]; patientGroups: readonly { slug: string }[] };

/** Whether anything but the words and the group narrows the search. */
export const isNarrowed = ({ level, track, patientGroup, profession }: SearchAddress): boolean =>
  [level, track, patientGroup, profession].some(Boolean);

/** The nation as a region of the API, which takes what is left out for where the viewer works. */
export const THE_NATION = '';

const OF_EACH = 5;
const OF_ONE = 20;

/** The search as the API takes it: a few of each group, or a page of one; where no region is read, of the nation's text. */
export function searchVariables({ words, group, level, track, patientGroup, profession, after }: SearchAddress, region: string | null) {
  const isReference = consultReferenceIn(words) !== null;
  return {
    words,
    // The number of a question names that one: nothing else is searched for.
    asks: words !== '' && !isReference,
    isReference,
    groups: group ? [group] : null,
    region: region ?? THE_NATION,
    level: level ? Number(level) : null,
    track: tracks[track] ?? null,
    patientGroup: patientGroup || null,
    profession: profession || null,
    first: group ? OF_ONE : OF_EACH,
    after,
  };
}

/** The query of the same search with something else; null takes away. A page further on is a page of that very search only. */
export function searchQuery(search: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(search);
  next.delete('efter');
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return `?${next.toString()}`;
}

/** The words with one of them exchanged, however it was written; the new word alone where it is not among them. */
export function withWord(words: string, typed: string, meant: string): string {
  const parts = words.split(/([^\p{L}\p{N}\p{M}]+)/u);
  const isTyped = (part: string) => part.normalize('NFC').toLocaleLowerCase('sv') === typed;
  return parts.some(isTyped) ? parts.map((part) => (isTyped(part) ? meant : part)).join('') : meant;
}
