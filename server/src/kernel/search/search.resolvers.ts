import { SearchCountResolver } from './counts/search-count.resolver.ts';
import { SearchGroupResolver, SearchHitResolver, SearchResolver } from './search.resolver.ts';
import { SynonymResolver } from './synonyms/synonym.resolver.ts';

export const searchResolvers = [SearchResolver, SearchGroupResolver, SearchHitResolver, SynonymResolver, SearchCountResolver];
