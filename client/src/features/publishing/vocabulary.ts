import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/gql.ts';

const registers = graphql(`
  query Vocabulary {
    professions {
      code
      name
    }
    patientGroups {
      slug
      name
    }
  }
`);

/** A code of a register with what it is called. */
export type Term = { value: string; label: string };

/** The registers that texts name by codes, in the order of their names; empty until they have been read. */
export function useVocabulary(): { professions: Term[]; patientGroups: Term[]; nameOf: (code: string) => string | undefined } {
  const { data } = useQuery(registers);
  const professions = (data?.professions ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const patientGroups = (data?.patientGroups ?? []).map(({ slug, name }) => ({ value: slug, label: name }));
  const names = new Map([...professions, ...patientGroups].map(({ value, label }) => [value, label]));
  return { professions, patientGroups, nameOf: (code) => names.get(code) };
}
