import { isAfter } from 'shared/evaluations/search-date.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { fieldErrors } from 'shared/text/field-errors.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import * as z from 'zod/mini';
import { formatDate } from '../../../i18n/format.ts';
import { locale } from '../../../i18n/locale.ts';

/** The Swedish of a text is written in the control of the text itself, its English in one beside. */
const atControl = (path: string): string => path.replace(/\.sv(\..*)?$/, '').replace(/\.en\..*$/, '.en');

/** What is wrong with the attributes of a type of node, by the dotted path of the control to mend it in. */
export function attributeProblems(kind: ArtefactKind, type: string, attrs: Attrs): Record<string, string> {
  const declaration = findNodeType(kind, type);
  const parsed = declaration ? z.core.safeParse(declaration.attrs, attrs, { reportInput: true }) : { success: true as const };
  const toCome = datesToCome(declaration?.dated ?? [], attrs);
  if (parsed.success) return toCome;
  const wrong = Object.fromEntries(
    fieldErrors(parsed.error.issues).map(({ path, key, parameters }) => [atControl(path), fieldMessage(key, locale, parameters)]),
  );
  return { ...toCome, ...wrong };
}

function datesToCome(names: readonly string[], attrs: Attrs): Record<string, string> {
  const today = formatDate(new Date());
  const toCome = names.flatMap((name) => {
    const date = attrs[name];
    return typeof date === 'string' && isAfter(date, today) ? [[name, fieldMessage('searchDateToCome', locale, { date })] as const] : [];
  });
  return Object.fromEntries(toCome);
}
