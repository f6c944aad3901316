import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { createContext, useContext, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { useEditedArtefact } from './edited-artefact.ts';
import type { FieldProps } from './field-props.ts';
import { OneTerm, SeveralTerms } from './vocabulary-field.tsx';

/** A part of the text that is edited, as it may be chosen. */
export type ChosenPart = { id: string; type: string; label: string; parent: string | null };

const Parts = createContext<{ edited: string; parts: readonly ChosenPart[] }>({ edited: '', parts: [] });

/** The parts of the text edited below, and which of them is edited, for attributes that name some of them. */
export const PartsOfText = Parts.Provider;

/** Which types of parts an attribute names, by the end of its path, and whether only those below the part itself. */
const named: { path: RegExp; types: readonly string[]; below?: boolean }[] = [
  { path: /(?:^|\.)builds\.\d+\.competency$/, types: ['competency'] },
  { path: /(?:^|\.)skips\.\d+\.lesson$/, types: ['lesson'] },
  { path: /(?:^|\.)skips\.\d+\.questions$/, types: ['question', 'slot'], below: true },
];

/** Whether an attribute names other parts of its text. */
export const namesParts = (path: string): boolean => named.some((each) => each.path.test(path));

/** Other parts of the same text, by what they are called; one that is no longer there stays under its id. */
export function PartChoice({ path, value, ...rest }: FieldProps): ReactNode {
  const { edited, parts } = useContext(Parts);
  const { types = [], below = false } = named.find((each) => each.path.test(path)) ?? {};
  const terms = parts
    .filter(({ type, parent }) => types.includes(type) && (!below || parent === edited))
    .map(({ id, label }) => ({ value: id, label }));
  const name = path.split('.').at(-1) ?? path;
  return Array.isArray(value) ? (
    <SeveralTerms {...rest} path={path} name={name} terms={terms} picked={value.map(String)} />
  ) : (
    <OneTerm {...rest} path={path} name={name} terms={terms} picked={typeof value === 'string' ? value : ''} />
  );
}

const coursesDocument = graphql(`
  query CoursesToRequire {
    courses(first: 100) {
      nodes {
        id
        referenceId
        artefact {
          id
        }
        title {
          sv
          en
        }
      }
    }
  }
`);

/** The courses that must have been taken before this one, by their titles; itself is not among them. */
export function PrerequisitesField({ path, value, ...rest }: FieldProps): ReactNode {
  const { t } = useLingui();
  const { data } = useQuery(coursesDocument);
  const edited = useEditedArtefact();
  const terms = (data?.courses.nodes ?? [])
    .filter(({ artefact }) => artefact?.id !== edited)
    .map(({ referenceId, title }) => ({ value: referenceId, label: inReadersLanguage(title) }));
  if (!data) return <p>{t`Hämtar kurserna.`}</p>;
  return <SeveralTerms {...rest} path={path} name="prerequisites" terms={terms} picked={(Array.isArray(value) ? value : []).map(String)} />;
}
