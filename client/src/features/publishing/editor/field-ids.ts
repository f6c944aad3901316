import { createContext, useContext } from 'react';
import { fieldId } from '../../../ui/form/use-form.ts';

/** What sets the fields of one form apart from those of another on the same page, whose parts have attributes of the same names. */
export const FormName = createContext('');

/** The id of the control of an attribute, within the form around it. */
export function useFieldIds(): (path: string) => string {
  const form = useContext(FormName);
  return (path) => fieldId(form ? `${form}.${path}` : path);
}
