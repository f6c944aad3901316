import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Choices } from '../../../ui/field/field.tsx';
import { Fields } from '../../../ui/field/fields.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { SaveState } from '../../../ui/save-state/save-state.tsx';
import { AboveName } from './above-name.tsx';
import type { AdaptationHead, Element } from './adaptation-fields.ts';
import { AttributePairs, wordableFields } from './attribute-pairs.tsx';
import { ConflictBanner } from '../conflict-banner.tsx';
import type { Decision } from './decision-state.ts';
import { AdditionReason, GroundsFields, ReasonField } from './grounds-fields.tsx';
import { MovedBanner } from './moved-banner.tsx';
import { movedText } from './moved-text.ts';
import { OvertakenBanner } from './overtaken-banner.tsx';
import { OwnPartForm } from './own-part-form.tsx';
import { choiceFrom, type Start } from './start-anew.ts';
import { TextAbove } from './text-above.tsx';
import type { useDecision } from './use-decision.ts';

type Props = {
  adaptation: AdaptationHead;
  kind: ArtefactKind;
  element: Element;
  desk: ReturnType<typeof useDecision>;
  sources: readonly { id: string; label: string }[];
  readOnly: boolean;
  /** Begins anew where the page was overtaken. */
  onStart: (start: Start) => void;
};

/** What an organisation decides about one part: follow, write own words beside the text above, or leave out. It saves itself. */
export function DecisionForm({ adaptation, kind, element, desk, sources, readOnly, onStart }: Props): ReactNode {
  const { value: decision, update, problems, conflict, moved, overtaken, refusal, state, flush } = desk;
  const text = moved && movedText(moved, decision);
  const above = (element.above as { attrs: Attrs } | null)?.attrs;
  const broken = Object.keys(problems).length > 0;
  return (
    <Fields locked={readOnly} onBlur={() => void flush()}>
      <Stack gap={5}>
        {conflict ? (
          <ConflictBanner conflict={conflict} mine={decision} onMerge={desk.merge} onMine={desk.keepMine} onTheirs={desk.takeTheirs} />
        ) : null}
        {text ? (
          <MovedBanner
            text={text}
            onMerge={() => desk.goOn(text.merged, true)}
            onMine={() => desk.goOn(text.mine, true)}
            onFollow={() => desk.goOn({ ...text.mine, mode: 'ADOPT' }, true)}
          />
        ) : null}
        {overtaken ? (
          <OvertakenBanner
            overtaken={overtaken}
            onMine={(theirs) => onStart(choiceFrom(overtaken.held, decision, theirs))}
            onTheirs={(theirs) => onStart({ element: theirs, kept: null })}
          />
        ) : null}
        {refusal ? (
          <div role="alert">
            <Banner tone="late">{refusal}</Banner>
          </div>
        ) : null}
        {decision.mode === 'ADD' ? (
          <>
            <OwnPartForm kind={kind} type={element.type} attrs={decision.attrs} problems={problems} sources={sources} update={update} />
            <AdditionReason reason={decision.reason} update={update} />
          </>
        ) : (
          <ModeChoice adaptation={adaptation} kind={kind} element={element} mode={decision.mode} update={update} />
        )}
        {decision.mode === 'ADAPT' && above ? (
          <>
            <AttributePairs
              kind={kind}
              type={element.type}
              above={above}
              aboveName={<AboveName element={element} />}
              attrs={decision.attrs}
              lockedAttributes={element.lockedAttributes}
              problems={problems}
              sources={sources}
              onChange={(attrs) => update({ attrs })}
            />
            <GroundsFields kind={kind.kind} decision={decision} update={update} />
          </>
        ) : null}
        {decision.mode === 'EXCLUDE' ? <ReasonField reason={decision.reason} update={update} /> : null}
        {decision.mode === 'ADOPT' || decision.mode === 'EXCLUDE' ? <TextAbove kind={kind} element={element} /> : null}
        {readOnly || conflict || overtaken ? null : moved ? (
          <Small>
            <Trans>Inget sparas förrän ni har valt vad som ska gälla, högst upp på sidan.</Trans>
          </Small>
        ) : broken ? (
          <Small>
            <Trans>Inte sparat: rätta det som är markerat, så sparas allt.</Trans>
          </Small>
        ) : (
          <SaveState state={state} />
        )}
      </Stack>
    </Fields>
  );
}

type ModeProps = Pick<Props, 'adaptation' | 'kind' | 'element'> & {
  mode: Decision['mode'];
  update: (changes: Partial<Decision>) => void;
};

function ModeChoice({ adaptation, kind, element, mode, update }: ModeProps): ReactNode {
  const { t } = useLingui();
  const { name } = adaptation.organisationNode;
  const isTop = element.parentNodeId === null;
  const choices = [
    { value: 'ADOPT', label: t`Följ texten`, hint: t`Den läses som den är, och ändras med den.` },
    // Where everything is locked, as in a question, there is nothing to write.
    ...(wordableFields(kind, element.type, element.lockedAttributes).length === 0
      ? []
      : [{ value: 'ADAPT', label: t`Skriv med egna ord`, hint: t`Resten av delen följer texten.` }]),
    ...(isTop
      ? []
      : [{ value: 'EXCLUDE', label: t`Utelämna delen`, hint: t`Allt under den följer med. Läsarna ser att den är utelämnad och varför.` }]),
  ];
  return (
    <Choices
      name="mode"
      label={t`Hur läses delen i ${name}?`}
      value={[mode]}
      choices={choices}
      onChange={([picked]) => update({ mode: picked as Decision['mode'] })}
    />
  );
}
