import type { Track } from '../../graphql/generated/graphql.ts';

/** What the catalogue is narrowed to, as it stands in the address. */
export type CourseFilter = { profession: string; careLevel: string; track: string };

/** The names of the filter in the address. */
export const filterNames = { profession: 'yrke', careLevel: 'niva', track: 'vard' } as const satisfies Record<keyof CourseFilter, string>;

const tracks: Record<string, Track> = { vuxna: 'ADULT', barn: 'CHILD' };

/** Reads the filter; anything unknown counts as not chosen. */
export function readFilter(search: URLSearchParams): CourseFilter {
  const careLevel = search.get(filterNames.careLevel) ?? '';
  const track = search.get(filterNames.track) ?? '';
  return {
    profession: search.get(filterNames.profession) ?? '',
    careLevel: /^[1-4]$/.test(careLevel) ? careLevel : '',
    track: Object.hasOwn(tracks, track) ? track : '',
  };
}

/** Whether anything is chosen. */
export const isFiltered = (filter: CourseFilter): boolean => Object.values(filter).some(Boolean);

/** The filter as the API takes it. */
export function filterVariables({ profession, careLevel, track }: CourseFilter) {
  return { profession: profession || null, careLevel: careLevel ? Number(careLevel) : null, track: tracks[track] ?? null };
}
