import { useQuery } from '@apollo/client/react';
import { patientNeeds } from 'shared/guidelines/patient-needs.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';

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

type Vocabulary = { professions: Term[]; patientGroups: Term[]; patientNeeds: Term[]; nameOf: (code: string) => string | undefined };

/** The registers that texts name by codes; those of the database are empty until they have been read. */
export function useVocabulary(): Vocabulary {
  const { data } = useQuery(registers);
  const professions = (data?.professions ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const patientGroups = (data?.patientGroups ?? []).map(({ slug, name }) => ({ value: slug, label: name }));
  const needs = Object.entries(patientNeeds).map(([code, words]) => ({ value: code, label: inReadersLanguage<string>(words) }));
  const names = new Map([...professions, ...patientGroups, ...needs].map(({ value, label }) => [value, label]));
  return { professions, patientGroups, patientNeeds: needs, nameOf: (code) => names.get(code) };
}
