import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import type { DriftChoice } from '../../../graphql/generated/graphql.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Choices, TextArea } from '../../../ui/field/field.tsx';
import { Fields } from '../../../ui/field/fields.tsx';
import { Sheet, Small, Stack } from '../../../ui/layout/layout.tsx';
import { SaveState } from '../../../ui/save-state/save-state.tsx';
import type { AdaptationHead, Element, ElementDrift } from './adaptation-fields.ts';
import { ConflictBanner } from '../conflict-banner.tsx';
import type { Choice } from './drift-choice.ts';
import { MergeFields } from './merge-fields.tsx';
import { OvertakenBanner } from './overtaken-banner.tsx';
import { decisionFrom, type Start } from './start-anew.ts';
import { useDriftChoice } from './use-drift-choice.ts';

type Props = {
  adaptation: AdaptationHead;
  kind: ArtefactKind;
  element: Element;
  drift: ElementDrift;
  sources: readonly { id: string; label: string }[];
  readOnly: boolean;
  /** What one goes on with where the page was overtaken. */
  start: Choice | undefined;
  onSaved: (element: Element) => void;
  /** Begins anew where the page was overtaken. */
  onStart: (start: Start) => void;
  /** What leads on once it is chosen. */
  next: ReactNode;
};

/** How an organisation deals with a change above: keep, merge or follow, and why. It saves itself, also before a reason is written. */
export function DriftForm({ adaptation, kind, element, drift, sources, readOnly, start, onSaved, onStart, next }: Props): ReactNode {
  const { t } = useLingui();
  const choices = useChoices(element, drift);
  const desk = useDriftChoice(adaptation, kind, element, drift, { start, onSaved });
  const { value, update, problems, conflict, overtaken, refusal, state, flush } = desk;
  const chosen = ({ choice }: Choice): string => choices.find((each) => each.value === choice)?.label ?? '–';
  return (
    <Sheet>
      <Fields locked={readOnly} onBlur={() => void flush()}>
        <Stack gap={5}>
          {conflict ? (
            <ConflictBanner
              conflict={conflict}
              mine={value}
              chosen={chosen}
              onMerge={desk.merge}
              onMine={desk.keepMine}
              onTheirs={desk.takeTheirs}
            />
          ) : null}
          {desk.moved ? (
            <div role="alert">
              <Banner tone="drift" title={<Trans>Texten har ändrats igen</Trans>}>
                <Stack gap={3}>
                  <p>
                    <Trans>Den ändrades medan du valde. Ditt val är inte sparat; det du har skrivit finns kvar.</Trans>
                  </p>
                  <div>
                    <Button look="quiet" onClick={() => desk.goOn({ ...value, choice: null }, false)}>
                      <Trans>Visa den nya texten och välj på nytt</Trans>
                    </Button>
                  </div>
                </Stack>
              </Banner>
            </div>
          ) : null}
          {overtaken ? (
            <OvertakenBanner
              overtaken={overtaken}
              onMine={(theirs) => onStart(decisionFrom(overtaken.held, value, theirs))}
              onTheirs={(theirs) => onStart({ element: theirs, kept: null })}
            />
          ) : null}
          {refusal ? (
            <div role="alert">
              <Banner tone="late">{refusal}</Banner>
            </div>
          ) : null}
          {drift.outdatedChoice ? (
            <Banner tone="drift" title={<Trans>Texten har ändrats igen</Trans>}>
              <p>
                <Trans>Ert val gällde texten som den löd då: {chosen({ ...value, choice: drift.outdatedChoice })}. Välj på nytt.</Trans>
              </p>
            </Banner>
          ) : null}
          <Choices
            name="choice"
            label={t`Ert val`}
            value={value.choice ? [value.choice] : []}
            choices={choices}
            onChange={([picked]) => update({ choice: picked as DriftChoice })}
          />
          {value.choice === 'MERGE' ? (
            <MergeFields
              kind={kind}
              type={element.type}
              proposal={drift.proposal ?? []}
              above={(element.above as { attrs: Attrs } | null)?.attrs ?? {}}
              attrs={value.attrs}
              problems={problems}
              sources={sources}
              onChange={(attrs) => update({ attrs })}
            />
          ) : null}
          <TextArea
            id="falt-driftReason"
            label={t`Skäl`}
            hint={t`Sparas med ställningstagandet, så att andra kan följa hur ni tänkte.`}
            rows={2}
            value={value.reason}
            onChange={(event) => update({ reason: event.target.value })}
          />
          {readOnly || conflict || overtaken || desk.moved ? null : (
            <>
              <SaveState state={state} />
              <StillToDo
                value={value}
                isBroken={Object.keys(problems).length > 0}
                isSaved={state.kind === 'saved' || Boolean(drift.choice)}
              />
            </>
          )}
          {next}
        </Stack>
      </Fields>
    </Sheet>
  );
}

/** What keeps a choice from being saved, or from being handed in. */
function StillToDo({ value: { choice, reason }, isBroken, isSaved }: { value: Choice; isBroken: boolean; isSaved: boolean }): ReactNode {
  if (isBroken) {
    return (
      <Small>
        <Trans>Inte sparat: rätta det som är markerat, så sparas det.</Trans>
      </Small>
    );
  }
  if (!choice || !isSaved) {
    return (
      <Small>
        <Trans>Inte sparat än: välj och skriv ett skäl.</Trans>
      </Small>
    );
  }
  return reason.trim() ? null : (
    <Small>
      <Trans>Skriv också ett skäl. Det behövs innan anpassningen kan skickas för granskning.</Trans>
    </Small>
  );
}

function useChoices({ mode, above }: Element, { proposal }: ElementDrift) {
  const { t } = useLingui();
  const follow = { value: 'ADOPT', label: t`Följ texten`, hint: t`Era egna ord tas bort.` };
  if (mode === 'EXCLUDE') {
    return [
      { value: 'KEEP', label: t`Fortsätt utelämna`, hint: t`Skriv varför det fortfarande är rätt.` },
      { ...follow, label: t`Ta tillbaka delen`, hint: t`Den läses som den nu lyder.` },
    ];
  }
  if (mode === 'ADD') {
    return [
      { value: 'KEEP', label: t`Behåll tillägget`, hint: t`Det står kvar sist i den del som finns kvar. Skriv varför det behövs.` },
      { ...follow, label: t`Ta bort tillägget`, hint: t`Det läses inte längre här.` },
    ];
  }
  return [
    ...(proposal
      ? [{ value: 'MERGE', label: t`Slå ihop`, hint: t`Utgå från den nya texten och behåll det ni har lagt till. Förslag nedan.` }]
      : []),
    {
      value: 'KEEP',
      label: t`Behåll er text`,
      hint: above ? t`Skriv varför den fortfarande är rätt.` : t`Den blir ett eget tillägg. Skriv varför den behövs.`,
    },
    above ? follow : { ...follow, label: t`Ta bort er text` },
  ];
}
