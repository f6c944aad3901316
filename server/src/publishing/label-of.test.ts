import { expect, test } from 'vitest';
import { careProgrammeKind } from 'shared/guidelines/care-programme.kind.ts';
import { etdAttrs } from 'shared/guidelines/testing/small-guidelines.ts';
import { smallProgramme } from 'shared/guidelines/testing/small-programme.ts';
import { nodeOf } from 'shared/publishing/document.ts';
import type { PublishedKind } from './kinds.ts';
import { placedLabel } from './label-of.ts';

test('a criterion that is told of alone is named with its recommendation, in both languages; what has a name of its own is not', () => {
  const kind = { declaration: careProgrammeKind } as unknown as PublishedKind;
  const document = smallProgramme();
  document.nodes['harm'] = { type: 'etdCriterion', attrs: etdAttrs('UNDESIRABLE_EFFECTS'), children: [] };
  nodeOf(document, 'traning').children.push('harm');
  expect(placedLabel(kind, document, 'harm')).toEqual({
    sv: 'Fysisk aktivitet: Oönskade effekter',
    en: 'Fysisk aktivitet: Undesirable effects',
  });
  expect(placedLabel(kind, document, 'traning')).toEqual({ sv: 'Fysisk aktivitet' });
  expect(placedLabel(kind, document, 'program')).toEqual({ sv: 'Vårdprogram för långvarig smärta' });
});
