import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '../../../ui/link/link.tsx';

/** Leads from a file that was brought in back to the text, which is read anew: what the cache remembers of it is older than the file. */
export function useToText(): (address: string) => void {
  const { cache } = useApolloClient();
  const navigate = useNavigate();
  return (address) => {
    cache.evict({ id: 'ROOT_QUERY', fieldName: 'artefact' });
    void navigate(address);
  };
}
