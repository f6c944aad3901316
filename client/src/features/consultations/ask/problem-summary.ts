import type { SummaryError } from '../../../ui/field/error-summary.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import type { Problem } from './draft-problems.ts';

/** Problems for the summary above a form: each named and leading to its field. */
export function summaryOf(problems: readonly Problem[], nameOf: (path: readonly string[]) => string | null): SummaryError[] {
  return problems.map(({ path, message }) => ({ id: path.length > 0 ? fieldId(path.join('.')) : null, message, name: nameOf(path) }));
}
