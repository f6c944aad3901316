import { SearchCount } from './counts/search-count.entity.ts';
import { SearchEntry } from './index/search-entry.entity.ts';
import { SearchPending } from './index/search-pending.entity.ts';
import { SearchState } from './index/search-state.entity.ts';
import { SearchWord } from './index/search-word.entity.ts';
import { SearchSynonym } from './synonyms/search-synonym.entity.ts';
import { SynonymDelivery } from './synonyms/synonym-delivery.entity.ts';

export const searchEntities = [SearchEntry, SearchWord, SearchPending, SearchState, SearchSynonym, SynonymDelivery, SearchCount];
