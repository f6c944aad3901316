import { LedgerEvent } from './ledger-event.entity.ts';
import { LedgerSeal } from './ledger-seal.entity.ts';

export const ledgerEntities = [LedgerEvent, LedgerSeal];
