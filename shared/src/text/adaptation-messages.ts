import type { Locale } from './locale.ts';

/** What is wrong with what an organisation decides about a text from above. Sorted by key; part of the one list in field-messages.ts. */
export const ADAPTATION_MESSAGES = {
  attributeLocked: {
    sv: 'Den här uppgiften är låst och kan inte ändras lokalt.',
    en: 'This is locked and cannot be changed locally.',
  },
  draftRestsOnOlderText: {
    sv: 'Texten från ovan har ändrats sedan ni skrev. Läs den och ta ställning till ändringen.',
    en: 'The text above has changed since you wrote. Read it and decide about the change.',
  },
  driftChoiceNotPossible: {
    sv: 'Det valet går inte att göra här. Välj ett annat sätt att ta ställning.',
    en: 'That choice cannot be made here. Choose another way to decide.',
  },
  driftChoiceOutdated: {
    sv: 'Texten från ovan har ändrats igen sedan ni valde att följa den. Läs den och välj på nytt.',
    en: 'The text above has changed again since you chose to follow it. Read it and choose anew.',
  },
  driftEnded: {
    sv: 'Det finns inget kvar att ta ställning till. Läs om sidan.',
    en: 'There is nothing left to decide about. Reload the page.',
  },
  driftReasonMissing: {
    sv: 'Skriv varför ni valde så när texten från ovan ändrades.',
    en: 'Write why you chose as you did when the text above changed.',
  },
  driftOpen: {
    sv: 'Texten ovanför har ändrats sedan ni bestämde er. Jämför och ta ställning till ändringen först.',
    en: 'The text above has changed since you decided. Compare and decide about the change first.',
  },
  movedAbove: {
    sv: 'Texten från ovan har ändrats sedan du öppnade sidan. Läs den innan du sparar.',
    en: 'The text above has changed since you opened the page. Read it before you save.',
  },
  nodeLocked: {
    sv: 'Delen är låst, eller har en låst del under sig. Den kan varken ändras eller utelämnas lokalt.',
    en: 'The part is locked, or has a locked part below it. It can be neither changed nor left out locally.',
  },
  notItsHealthcareRegion: {
    sv: 'Regionen hör inte till den sjukvårdsregionen. Välj en av dem den hör till.',
    en: 'The region does not belong to that healthcare region. Choose one that it belongs to.',
  },
  nothingAdapted: {
    sv: 'Texten är densamma som den ni utgår från. Ändra något eller följ texten.',
    en: 'The text is the same as the one you start from. Change something or follow it.',
  },
  partExcludedAbove: {
    sv: 'Delen ligger under en del som ni utelämnar. Ta tillbaka den delen först, eller ångra det här beslutet.',
    en: 'The part lies below one that you leave out. Take that one back first, or undo this decision.',
  },
} satisfies Record<string, Record<Locale, string>>;
