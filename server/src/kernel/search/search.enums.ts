import { careTracks } from 'shared/organisation/organisation-words.ts';
import { searchGroups, searchMatches } from 'shared/search/search-words.ts';
import { synonymKinds } from 'shared/search/synonym.ts';
import { enumOf } from '../graphql/enum-of.ts';

export const SearchGroupEnum = enumOf('SearchGroup', 'What results are sorted into.', searchGroups);
export const SearchMatchEnum = enumOf('SearchMatch', 'How a word that was typed meets a word of a text.', searchMatches);
export const SearchTrackEnum = enumOf('SearchTrack', 'Whom results are about.', careTracks);
export const SynonymKindEnum = enumOf('SynonymKind', 'What makes two expressions mean the same to whoever searches.', synonymKinds);
