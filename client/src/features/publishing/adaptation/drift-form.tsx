import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState, type ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import type { DriftChoice } from '../../../graphql/generated/graphql.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Choices, TextArea } from '../../../ui/field/field.tsx';
import { Fields } from '../../../ui/field/fields.tsx';
import { Sheet, Small, Stack } from '../../../ui/layout/layout.tsx';
import { SaveState } from '../../../ui/save-state/save-state.tsx';
import { useAutosave } from '../../../ui/save-state/use-autosave.ts';
import { attributeProblems } from '../editor/node-form.tsx';
import type { AdaptationHead, Element, ElementDrift } from './adaptation-fields.ts';
import { useDecide } from './decide-mutation.ts';
import { MergeFields } from './merge-fields.tsx';

type Choice = { choice: DriftChoice | null; reason: string; attrs: Attrs };

type Props = {
  adaptation: AdaptationHead;
  kind: ArtefactKind;
  element: Element;
  drift: ElementDrift;
  sources: readonly { id: string; label: string }[];
  readOnly: boolean;
  onSaved: (element: Element) => void;
  /** What leads on once it is chosen. */
  next: ReactNode;
};

/** How an organisation deals with a change above: keep, merge or follow, and why. It saves itself as soon as a reason is written. */
export function DriftForm({ adaptation, kind, element, drift, sources, readOnly, onSaved, next }: Props): ReactNode {
  const { t } = useLingui();
  const { resolve } = useDecide(adaptation);
  const [value, setValue] = useState<Choice>(() => initialChoice(element, drift));
  const [problem, setProblem] = useState<string | null>(null);
  const revision = useRef(element.revision);

  const save = async ({ choice, reason, attrs }: Choice): Promise<void | 'refused'> => {
    if (!choice) return 'refused';
    const attributes = choice === 'MERGE' ? JSON.stringify(attrs) : null;
    const outcome = await resolve({ driftId: drift.id, revision: revision.current, choice, reason, attributes });
    if (outcome.kind === 'conflict') {
      revision.current = outcome.theirs.revision;
      setProblem(
        t`Någon annan har tagit ställning till samma ändring. Ditt val är inte sparat: läs om sidan och jämför, eller ändra något här så gäller ditt.`,
      );
      return 'refused';
    }
    setProblem(outcome.kind === 'refused' ? outcome.messages.join(' ') : null);
    if (outcome.kind === 'refused') return 'refused';
    if (!outcome.element) return;
    revision.current = outcome.element.revision;
    onSaved(outcome.element);
  };
  const { state, change, flush } = useAutosave(save);

  const merged = { ...(element.above as { attrs: Attrs } | null)?.attrs, ...value.attrs };
  const problems = value.choice === 'MERGE' ? attributeProblems(kind, element.type, merged) : {};
  const isWhole = ({ choice, reason, attrs }: Choice): boolean =>
    choice !== null &&
    reason.trim() !== '' &&
    (choice !== 'MERGE' ||
      Object.keys(attributeProblems(kind, element.type, { ...(element.above as { attrs: Attrs } | null)?.attrs, ...attrs })).length === 0);
  const update = (changes: Partial<Choice>): void => {
    const changed = { ...value, ...changes };
    setValue(changed);
    if (isWhole(changed)) change(changed);
  };

  return (
    <Sheet>
      <Fields locked={readOnly} onBlur={() => void flush()}>
        <Stack gap={5}>
          {problem ? (
            <div role="alert">
              <Banner tone="late">{problem}</Banner>
            </div>
          ) : null}
          <Choices
            name="choice"
            label={t`Ert val`}
            value={value.choice ? [value.choice] : []}
            choices={useChoices(element, drift)}
            onChange={([picked]) => update({ choice: picked as DriftChoice })}
          />
          {value.choice === 'MERGE' ? (
            <MergeFields
              kind={kind}
              type={element.type}
              proposal={drift.proposal ?? []}
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
          {readOnly ? null : isWhole(value) ? (
            <SaveState state={state} />
          ) : (
            <Small>
              <Trans>Inte sparat: välj och skriv ett skäl, så sparas det.</Trans>
            </Small>
          )}
          {next}
        </Stack>
      </Fields>
    </Sheet>
  );
}

/** What is chosen already, else the proposed merge where there is one, ready to be looked at. */
function initialChoice({ ours }: Element, { choice, choiceReason, proposal }: ElementDrift): Choice {
  const proposed: Attrs = Object.fromEntries((proposal ?? []).map(({ name, value }) => [name, (value ?? null) as Attrs[string]]));
  const own =
    choice === 'MERGE' ? Object.fromEntries(Object.keys(proposed).map((name) => [name, (ours as Attrs | null)?.[name] ?? null])) : proposed;
  return { choice: choice ?? (proposal ? 'MERGE' : null), reason: choiceReason ?? '', attrs: own };
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
