import { registerEnumType } from 'type-graphql';
import {
  careTracks,
  confirmations,
  keysOf,
  providerForms,
  unitTypes,
  type CareTrack,
  type Confirmation,
  type ProviderForm,
  type UnitType,
  type Word,
} from 'shared/organisation/organisation-words.ts';

/** Registers an enum of the API from a table of words; each value is described by its English word. */
export function enumOf<Key extends string>(name: string, description: string, words: Record<Key, Word>): Record<Key, Key> {
  const values = Object.fromEntries(keysOf(words).map((key) => [key, key])) as Record<Key, Key>;
  const valuesConfig = Object.fromEntries(keysOf(words).map((key) => [key, { description: `${words[key as Key].en}.` }]));
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}

export const UnitTypeEnum = enumOf<UnitType>('UnitType', 'What a unit is, whatever it is called.', unitTypes);
export const ProviderFormEnum = enumOf<ProviderForm>('ProviderForm', 'Who runs a unit.', providerForms);
export const CareTrackEnum = enumOf<CareTrack>('CareTrack', 'The two tracks of care levels.', careTracks);
export const ConfirmationEnum = enumOf<Confirmation>('Confirmation', 'Whether somebody has checked a fact against its source.', confirmations);
