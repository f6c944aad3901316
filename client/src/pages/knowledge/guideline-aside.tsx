import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { guidelineReadability } from 'shared/guidelines/guideline-readability.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import type { Localised as LocalisedValue } from 'shared/text/localised.ts';
import { FileLinks } from '../../features/guidelines/file-links.tsx';
import { ReadabilityWords } from '../../features/guidelines/readability-words.tsx';
import { Follow } from '../../features/notifications/follow.tsx';
import { EditLink } from '../../features/publishing/edit-link.tsx';
import { RegionsAside } from '../../features/publishing/reading/regions-aside.tsx';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Bullets } from '../../ui/list/list.tsx';
import { MarkedPart } from '../../ui/marked-text/marked-text.tsx';
import { ScreenOnly } from '../../ui/screen-only/screen-only.tsx';
import type { GuidelineData } from './guideline-query.ts';

/** Beside a guideline: its contents, whom it leaves out, and what one can do with it. */
export function GuidelineAside({
  guideline,
  document,
  canAdapt,
  onFollowed,
}: {
  guideline: GuidelineData;
  document: Doc;
  canAdapt: boolean;
  onFollowed: () => void;
}): ReactNode {
  const { artefact, version } = guideline;
  const isCurrent = version.id === artefact.publishedVersion?.id;
  return (
    <Stack gap={6} as="aside">
      <Contents document={document} />
      {artefact.kind === 'patientText' ? <ReadabilityWords readability={guidelineReadability(document)} /> : null}
      <LeftOut guideline={guideline} />
      <ScreenOnly>
        <Stack gap={6}>
          <FileLinks slug={artefact.slug} version={isCurrent ? null : version.id} />
          <Follow artefact={artefact} onChanged={onFollowed} />
          <EditLink artefact={artefact} />
          <RegionsAside slug={artefact.slug} canAdapt={canAdapt} />
        </Stack>
      </ScreenOnly>
    </Stack>
  );
}

function Contents({ document }: { document: Doc }): ReactNode {
  const { t } = useLingui();
  const titled = nodeOf(document, document.root)
    .children.map((id) => ({ id, node: nodeOf(document, id) }))
    .filter(({ node }) => node.type !== 'reference' && node.type !== 'recommendation');
  if (titled.length < 2) return null;
  return (
    <Section title={<Trans>Innehåll</Trans>} quiet>
      <nav aria-label={t`Innehåll`}>
        <Stack gap={2}>
          {titled.map(({ id, node }) => (
            <p key={id}>
              <MarkedPart id={id} as="span">
                <a href={`#${id}`}>
                  <Localised value={node.attrs['title'] as LocalisedValue<string>} />
                </a>
              </MarkedPart>
            </p>
          ))}
        </Stack>
      </nav>
    </Section>
  );
}

/** Groups and needs that no recommendation speaks of: a gap is shown, not hidden. */
function LeftOut({ guideline: { unnamedGroups, unansweredNeeds } }: { guideline: GuidelineData }): ReactNode {
  const { t } = useLingui();
  if (unnamedGroups.length === 0 && unansweredNeeds.length === 0) return null;
  return (
    <Section title={<Trans>Det här saknas</Trans>} quiet>
      <Stack gap={3}>
        {unnamedGroups.length > 0 ? (
          <>
            <Small>
              <Trans>Grupper utan egen rekommendation</Trans>
            </Small>
            <Bullets label={t`Grupper utan egen rekommendation`}>
              {unnamedGroups.map(({ slug, name }) => (
                <li key={slug}>{name}</li>
              ))}
            </Bullets>
          </>
        ) : null}
        {unansweredNeeds.length > 0 ? (
          <>
            <Small>
              <Trans>Patientbehov som ingen rekommendation svarar mot</Trans>
            </Small>
            <Bullets label={t`Patientbehov som ingen rekommendation svarar mot`}>
              {unansweredNeeds.map((need) => (
                <li key={need.sv}>{inReadersLanguage(need)}</li>
              ))}
            </Bullets>
          </>
        ) : null}
      </Stack>
    </Section>
  );
}
