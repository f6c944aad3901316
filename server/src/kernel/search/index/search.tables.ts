import type { TablesOf } from '../../database/projection.ts';
import type { SearchCountSchema } from '../counts/search-count.entity.ts';
import type { SearchSynonymSchema } from '../synonyms/search-synonym.entity.ts';
import type { SynonymDeliverySchema } from '../synonyms/synonym-delivery.entity.ts';
import type { SearchEntrySchema } from './search-entry.entity.ts';
import type { SearchPendingSchema } from './search-pending.entity.ts';
import type { SearchStateSchema } from './search-state.entity.ts';
import type { SearchWordSchema } from './search-word.entity.ts';

/** Tables of the search, for projections. */
export type SearchTables = TablesOf<
  | typeof SearchEntrySchema
  | typeof SearchWordSchema
  | typeof SearchPendingSchema
  | typeof SearchStateSchema
  | typeof SearchSynonymSchema
  | typeof SynonymDeliverySchema
  | typeof SearchCountSchema
>;
