import { careTracks, confirmations, providerForms, unitTypes } from 'shared/organisation/organisation-words.ts';
import { enumOf } from '../kernel/graphql/enum-of.ts';

export const UnitTypeEnum = enumOf('UnitType', 'What a unit is, whatever it is called.', unitTypes);
export const ProviderFormEnum = enumOf('ProviderForm', 'Who runs a unit.', providerForms);
export const CareTrackEnum = enumOf('CareTrack', 'The two tracks of care levels.', careTracks);
export const ConfirmationEnum = enumOf('Confirmation', 'Whether somebody has checked a fact against its source.', confirmations);
