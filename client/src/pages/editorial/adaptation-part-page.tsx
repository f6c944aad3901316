import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { useParams } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { paths } from '../../app/paths.ts';
import {
  waitsForChoice,
  type AdaptationHead,
  type Element,
  type ElementDrift,
  type ElementRow,
} from '../../features/publishing/adaptation/adaptation-fields.ts';
import { AdaptationFrame } from '../../features/publishing/adaptation/adaptation-frame.tsx';
import { AddPart } from '../../features/publishing/adaptation/add-part.tsx';
import { CopyAddition } from '../../features/publishing/adaptation/copy-addition.tsx';
import { CopyWording } from '../../features/publishing/adaptation/copy-wording.tsx';
import { DecisionForm } from '../../features/publishing/adaptation/decision-form.tsx';
import { DriftColumns } from '../../features/publishing/adaptation/drift-columns.tsx';
import { DriftDecisions } from '../../features/publishing/adaptation/drift-decisions.tsx';
import { DriftForm } from '../../features/publishing/adaptation/drift-form.tsx';
import { FollowNewText } from '../../features/publishing/adaptation/follow-new-text.tsx';
import { LevelsOfAdaptation } from '../../features/publishing/adaptation/levels-of-adaptation.tsx';
import { ElementTags } from '../../features/publishing/adaptation/element-tags.tsx';
import { PartPlace } from '../../features/publishing/adaptation/part-place.tsx';
import { OthersAside } from '../../features/publishing/adaptation/others-aside.tsx';
import { PlaceInOrder } from '../../features/publishing/adaptation/place-in-order.tsx';
import type { Start } from '../../features/publishing/adaptation/start-anew.ts';
import { useDecision } from '../../features/publishing/adaptation/use-decision.ts';
import type { Wording } from '../../features/publishing/adaptation/wording-fields.ts';
import { CitingAt } from '../../features/publishing/editor/citing-at.ts';
import { KeptWords } from '../../features/publishing/editor/kept-words.tsx';
import { PartsOfText, type ChosenPart } from '../../features/publishing/editor/part-choice.tsx';
import { kindNamed } from '../../features/publishing/editor/kinds.ts';
import { PartNames } from '../../features/publishing/part-names.ts';
import { KindName } from '../../features/publishing/kind-words.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Columns, Lead, Row, Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';

const document = graphql(`
  query AdaptationPartPage($slug: String!, $at: String!, $node: ID!, $nodes: [ID!]) {
    adaptation(slug: $slug, at: $at) {
      ...AdaptationHead @unmask
      outline: elements {
        ...ElementRow @unmask
      }
      elements(nodes: $nodes) {
        ...ElementFields @unmask
      }
    }
    driftDecisions(slug: $slug, node: $node) {
      nodes {
        ...DriftDecisionFields @unmask
      }
    }
    wordingsOf(slug: $slug, node: $node) {
      ...WordingFields @unmask
    }
  }
`);

const page = pageQuery(
  document,
  ({ params }) => {
    const node = params['node'] ?? '';
    return { slug: params['slug'] ?? '', at: params['organisation'] ?? '', node, nodes: [node] };
  },
  { fresh: true },
);

export const loader = page.loader;

export function Component(): ReactNode {
  const { data, refetch } = page.usePage();
  const { adaptation, driftDecisions } = data;
  const { node } = useParams();
  const [begun, setBegun] = useState<{ node: string | undefined; start: Start; count: number } | null>(null);
  const start = begun?.node === node ? begun?.start : undefined;
  const element = start?.element ?? adaptation?.elements[0];
  const kind = adaptation && kindNamed(adaptation.artefact.kind);
  if (!adaptation?.viewerCanSeeDraft || !element || !kind) return notFound();
  const parts = partsIn(adaptation.outline);
  return (
    <CitingAt value={adaptation.organisationNode.id}>
      <LevelsOfAdaptation adaptation={adaptation} element={element}>
        <PartNames value={(id) => parts.find((part) => part.id === id)?.label}>
          <PartsOfText value={{ edited: element.nodeId, parts }}>
            <PartDesk
              key={`${element.nodeId} ${begun?.count ?? 0}`}
              adaptation={adaptation}
              kind={kind}
              initial={element}
              start={start}
              onStart={(next) => {
                setBegun({ node, start: next, count: (begun?.count ?? 0) + 1 });
                void refetch();
              }}
              outline={adaptation.outline}
              wordings={data.wordingsOf ?? []}
              decisions={<DriftDecisions decisions={driftDecisions.nodes} />}
              refetch={() => void refetch()}
            />
          </PartsOfText>
        </PartNames>
      </LevelsOfAdaptation>
    </CitingAt>
  );
}

function partsIn(outline: readonly ElementRow[]): ChosenPart[] {
  return outline.map(({ nodeId, type, label, parentNodeId }) => ({
    id: nodeId,
    type,
    label: inReadersLanguage(label),
    parent: parentNodeId ?? null,
  }));
}

type Props = {
  adaptation: AdaptationHead;
  kind: ArtefactKind;
  initial: Element;
  /** What one goes on with where the page was overtaken. */
  start: Start | undefined;
  onStart: (start: Start) => void;
  outline: readonly ElementRow[];
  wordings: readonly Wording[];
  /** How changes of the text above have been met at the part. */
  decisions: ReactNode;
  refetch: () => void;
};

/** One part: the text above and the own words side by side; where the text above has moved, first then, now and ours. */
function PartDesk({ adaptation, kind, initial, start, onStart, outline, wordings, decisions, refetch }: Props): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [element, setElement] = useState(initial);
  const [kept, setKept] = useState(start?.kept ?? null);
  const { artefact, organisationNode, draft } = adaptation;
  const toOverview = (): void => void navigate(paths.adaptation(organisationNode.slug, artefact.slug));
  const desk = useDecision(adaptation, kind, initial, { start: start?.decision, onSaved: setElement, onGone: toOverview });
  const drift = element.drift?.status === 'CONVERGED' ? null : (element.drift ?? null);
  const mustChoose = drift !== null && drift.status !== 'UNDECIDED';
  const handedIn = draft !== null && draft !== undefined && draft.state !== 'ASSESSING';
  const readOnly = !adaptation.viewerCanEdit || handedIn;
  const sources = outline.filter(({ type }) => type === 'reference').map(({ nodeId, label }) => ({ id: nodeId, label: label.sv }));
  const others = wordings.filter((wording) => wording.organisationNode.id !== organisationNode.id);
  const goTo = (node: string): void => void navigate(paths.adaptationPart(organisationNode.slug, artefact.slug, node));
  // What was decided stays in view while it is chosen about; the text above is that of today.
  const shown = { ...initial, above: element.above, drift: element.drift };
  const above = (element.above as { attrs: Attrs } | null)?.attrs;
  const review = (
    <div>
      <ButtonLink look={mustChoose ? 'filled' : 'quiet'} to={paths.adaptationReview(organisationNode.slug, artefact.slug)}>
        <Trans>Förhandsgranska och ta nästa steg</Trans>
      </ButtonLink>
    </div>
  );
  return (
    <AdaptationFrame adaptation={adaptation} title={drift ? t`Texten ni utgår från har ändrats` : inReadersLanguage(element.label)}>
      <Stack gap={4}>
        <h1>
          <Localised value={element.label} />
        </h1>
        <Row>
          <KindName kind={element.type} />
          <PartPlace adaptation={adaptation} element={element} outline={outline} />
          <ElementTags element={element} />
        </Row>
        {handedIn && adaptation.viewerCanEdit ? (
          <Banner tone="wait">
            <Trans>Anpassningen är inlämnad. Delen kan läsas men inte ändras förrän den är publicerad eller skickad tillbaka.</Trans>
          </Banner>
        ) : null}
        {element.drift?.status === 'CONVERGED' ? (
          <Banner title={<Trans>Texten från ovan säger numera detsamma som ni</Trans>}>
            <p>
              <Trans>
                Läsarna ser delen som en del av texten från ovan, utan märkning. Era egna ord faller bort nästa gång ni publicerar, om ni
                inte ändrar dem.
              </Trans>
            </p>
          </Banner>
        ) : null}
        {drift ? <DriftLead drift={drift} mode={initial.mode} /> : null}
      </Stack>
      {mustChoose ? <DriftColumns adaptation={adaptation} kind={kind} element={shown} drift={drift} /> : null}
      <Columns kind="aside">
        <Stack gap={6}>
          {kept ? <KeptWords kept={kept} onLetGo={() => setKept(null)} /> : null}
          {mustChoose ? (
            <DriftForm
              adaptation={adaptation}
              kind={kind}
              element={shown}
              drift={drift}
              sources={sources}
              readOnly={readOnly}
              start={start?.choice}
              onSaved={setElement}
              onStart={onStart}
              next={draft || element.drift?.choice ? review : null}
            />
          ) : element.locked ? (
            <p>
              <Trans>Delen är låst: den läses likadant överallt.</Trans>
            </p>
          ) : (
            <>
              {waitsForChoice(element) && !desk.moved && !readOnly ? (
                <FollowNewText adaptation={adaptation} element={element} onSaved={setElement} />
              ) : null}
              <DecisionForm
                adaptation={adaptation}
                kind={kind}
                element={element}
                desk={desk}
                sources={sources}
                readOnly={readOnly}
                onStart={onStart}
              />
              {element.mode === 'ADD' && !readOnly ? (
                <PlaceInOrder adaptation={adaptation} element={element} outline={outline} onMoved={refetch} onRemoved={toOverview} />
              ) : null}
              {draft || element.changedInDraft ? review : null}
              {above ? (
                <CopyWording
                  wordings={others}
                  above={above}
                  lockedAttributes={element.lockedAttributes}
                  update={desk.update}
                  readOnly={readOnly}
                />
              ) : null}
            </>
          )}
          {readOnly || mustChoose || element.hidden || element.mode === 'EXCLUDE' ? null : (
            <>
              <AddPart adaptation={adaptation} kind={kind} element={element} outline={outline} sources={sources} onAdded={goTo} />
              <CopyAddition
                adaptation={adaptation}
                kind={kind}
                element={element}
                outline={outline}
                wordings={others}
                sources={sources}
                onAdded={goTo}
              />
            </>
          )}
          {decisions}
        </Stack>
        <Stack gap={6} as="aside">
          <OthersAside adaptation={adaptation} node={element.nodeId} wordings={others} />
        </Stack>
      </Columns>
    </AdaptationFrame>
  );
}

function DriftLead({ drift: { status, raisedAt }, mode }: { drift: ElementDrift; mode: Element['mode'] }): ReactNode {
  const since = <Day at={raisedAt} />;
  if (status === 'UNDECIDED') {
    return (
      <Lead>
        <Trans>Delen är ny sedan {since}. Den läses som den är tills ni har bestämt er.</Trans>
      </Lead>
    );
  }
  return (
    <Lead>
      {status === 'ORPHAN' && mode === 'ADD' ? (
        <Trans>Platsen där ert tillägg stod togs bort ur texten {since}. Tillägget finns kvar, sist, tills ni väljer.</Trans>
      ) : status === 'ORPHAN' ? (
        <Trans>Delen togs bort ur texten {since}. Er egen text finns kvar, sist, tills ni väljer.</Trans>
      ) : mode === 'EXCLUDE' ? (
        <Trans>Delen ni har utelämnat ändrades {since}. Den är utelämnad tills ni väljer.</Trans>
      ) : (
        <Trans>Texten ni utgick från ändrades {since}. Er egen text gäller tills ni väljer.</Trans>
      )}
    </Lead>
  );
}
