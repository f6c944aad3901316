import { canonicalJson, sha256Hex } from '../text/canonical-json.ts';
import type { TemplateField } from './template-field.ts';

/** Names one wording of a template: twelve digits of the hash of its questions, so that a changed word is another version. */
export function templateVersion(fields: readonly TemplateField[]): string {
  return sha256Hex(canonicalJson(fields)).slice(0, 12);
}
