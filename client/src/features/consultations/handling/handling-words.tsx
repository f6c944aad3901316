import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ConsultHandling } from '../../../graphql/generated/graphql.ts';

/** The part of the address that names a step. */
export const handlingPaths = {
  REPORT_OUTCOME: 'utfall',
  REOPEN: 'oppna',
  LIFT_QUARANTINE: 'hav-sparr',
  GIVE_OPINION: 'bedomning',
  INVITE_PAIR: 'bjud-in',
  CO_SIGN: 'medsignera',
  ASSIGN: 'tilldela',
  CLOSE_AS_KNOWN: 'redan-besvarad',
  SNOOZE: 'skjut-upp',
  ISSUE_DIRECTIVE: 'uppdrag',
  ASK_OPINION: 'andra-bedomning',
  PASS_TO_LEVEL: 'annan-niva',
  VOID: 'felregistrerad',
  REFUSE_VOID: 'inte-felregistrerad',
  TAKE_BACK_VOID: 'ta-tillbaka-markering',
  QUARANTINE: 'rapportera',
} as const satisfies Record<ConsultHandling, string>;

/** The step an address names; undefined for none. */
export function handlingOfPath(path: string | undefined): ConsultHandling | undefined {
  return (Object.keys(handlingPaths) as ConsultHandling[]).find((step) => handlingPaths[step] === path);
}

/** What a step is called: the link to it and the heading of its page. */
const handlingNames: Record<ConsultHandling, ReactNode> = {
  REPORT_OUTCOME: <Trans>Berätta hur det gick</Trans>,
  REOPEN: <Trans>Öppna frågan igen</Trans>,
  LIFT_QUARANTINE: <Trans>Maskera och häv spärren</Trans>,
  GIVE_OPINION: <Trans>Ge din bedömning</Trans>,
  INVITE_PAIR: <Trans>Bjud in en konsult för vuxna</Trans>,
  CO_SIGN: <Trans>Medsignera svaret</Trans>,
  ASSIGN: <Trans>Tilldela frågan</Trans>,
  CLOSE_AS_KNOWN: <Trans>Avsluta som redan besvarad</Trans>,
  SNOOZE: <Trans>Skjut upp</Trans>,
  ISSUE_DIRECTIVE: <Trans>Skicka ett uppdrag ner</Trans>,
  ASK_OPINION: <Trans>Be om en andra bedömning</Trans>,
  PASS_TO_LEVEL: <Trans>Skicka till en annan nivå</Trans>,
  VOID: <Trans>Markera som felregistrerad</Trans>,
  REFUSE_VOID: <Trans>Säg nej till markeringen</Trans>,
  TAKE_BACK_VOID: <Trans>Ta tillbaka markeringen</Trans>,
  QUARANTINE: <Trans>Rapportera att texten pekar ut någon</Trans>,
};

/** What a step is called to somebody who may take these: who is to agree that a question was entered in error marks nothing anew. */
export const handlingName = (step: ConsultHandling, steps: readonly ConsultHandling[]): ReactNode =>
  step === 'VOID' && agreesTo(steps) ? <Trans>Säg ja till markeringen</Trans> : handlingNames[step];

/** Whether somebody else has marked a question as entered in error, and it is the viewer's to agree or refuse. */
export const agreesTo = (steps: readonly ConsultHandling[]): boolean => steps.includes('REFUSE_VOID');
