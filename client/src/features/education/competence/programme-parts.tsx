import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CompetencyAttrs, ProgrammeCourseAttrs, ProgrammeIndicatorAttrs } from 'shared/education/programmes/programme-nodes.ts';
import { nodeOf, type Doc, type NodeId } from 'shared/publishing/document.ts';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { IndicatorCitationFragment, ProgrammeCourseFieldsFragment } from '../../../graphql/generated/graphql.ts';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Section, Small, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow, Pairs } from '../../../ui/list/list.tsx';
import { EndOfPart, MarkedPart, OwnWords, PartHeading } from '../../../ui/marked-text/marked-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { levelWord } from './level-words.tsx';

graphql(`
  fragment ProgrammeCourseFields on ProgrammeCourse {
    node
    required
    course {
      id
      slug
      title {
        sv
        en
      }
      minutes
      artefact {
        id
        ownerName
      }
    }
  }
`);

graphql(`
  fragment IndicatorCitation on Citation {
    id
    sourceNodeId
    targetPath
    target {
      id
      publishedVersion {
        id
        title {
          sv
          en
        }
      }
    }
  }
`);

type Props = {
  document: Doc;
  courses: readonly ProgrammeCourseFieldsFragment[];
  /** What its parts rest on. */
  citations: readonly IndicatorCitationFragment[];
  nameOf: (profession: string) => string;
};
type Part<Attrs> = { id: NodeId; attrs: Attrs };

function partsOf<Attrs>(document: Doc, type: string): Part<Attrs>[] {
  return nodeOf(document, document.root)
    .children.map((id) => ({ id, node: nodeOf(document, id) }))
    .filter(({ node }) => node.type === type)
    .map(({ id, node }) => ({ id, attrs: node.attrs as Attrs }));
}

/** What a programme is made of: competencies with their scales, courses, and what should change. */
export function ProgrammeParts({ document, courses, citations, nameOf }: Props): ReactNode {
  const competencies = partsOf<CompetencyAttrs>(document, 'competency');
  const steps = partsOf<ProgrammeCourseAttrs>(document, 'programmeCourse');
  const indicators = partsOf<ProgrammeIndicatorAttrs>(document, 'programmeIndicator');
  return (
    <Stack gap={6}>
      <Section title={<Trans>Kurser</Trans>}>
        <List>
          {steps.map((step) => (
            <Step key={step.id} step={step} competencies={competencies} of={courses.find(({ node }) => node === step.id)} />
          ))}
        </List>
      </Section>
      <Section title={<Trans>Det här ska du kunna</Trans>}>
        <Stack gap={6}>
          {competencies.map((competency) => (
            <Competency key={competency.id} competency={competency} nameOf={nameOf} />
          ))}
        </Stack>
      </Section>
      {indicators.length > 0 ? (
        <Section title={<Trans>Det här ska bli annorlunda i vården</Trans>}>
          <List>
            {indicators.map(({ id, attrs: { title, text, url } }) => (
              <ListRow
                key={id}
                title={
                  <MarkedPart id={id} as="span" anchor>
                    {url ? <Link to={url}>{<Localised value={title} />}</Link> : <Localised value={title} />}
                  </MarkedPart>
                }
                detail={
                  <>
                    <Localised value={text} />
                    <RestsOn citations={citations.filter(({ sourceNodeId }) => sourceNodeId === id)} />
                  </>
                }
              />
            ))}
          </List>
        </Section>
      ) : null}
    </Stack>
  );
}

/** The texts an indicator rests on, each once. */
function RestsOn({ citations }: { citations: readonly IndicatorCitationFragment[] }): ReactNode {
  const texts = new Map(citations.flatMap(({ targetPath, target }) => (target.publishedVersion ? [[targetPath, target] as const] : [])));
  return [...texts].map(([path, { publishedVersion }]) => (
    <p key={path}>
      <Trans>
        Vilar på: <Link to={path}>{publishedVersion ? inReadersLanguage(publishedVersion.title) : ''}</Link>
      </Trans>
    </p>
  ));
}

function Competency({ competency: { id, attrs }, nameOf }: { competency: Part<CompetencyAttrs>; nameOf: Props['nameOf'] }): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={3} as="section">
      <h3 id={id}>
        <PartHeading id={id} attribute="title">
          <Localised value={attrs.title} />
        </PartHeading>
      </h3>
      <MarkedPart id={id}>
        <Stack gap={3}>
          {attrs.description ? (
            <OwnWords attribute="description">
              <p>
                <Localised value={attrs.description} />
              </p>
            </OwnWords>
          ) : null}
          <Table
            caption={<Trans>Nivåer</Trans>}
            rows={attrs.scale}
            rowKey={({ level }) => String(level)}
            columns={[
              { key: 'level', name: t`Nivå`, cell: ({ level }) => levelWord(attrs.scale, level) },
              { key: 'descriptor', name: t`Så ser den ut`, cell: ({ descriptor }) => <Localised value={descriptor} /> },
            ]}
          />
          <OwnWords attribute="expected">
            <Small>
              <Trans>Krävs av</Trans>
            </Small>
            <Pairs
              rows={attrs.expected.map(({ profession, careLevels, level }) => [
                careLevels.length > 0 ? (
                  <Trans key="n">
                    {nameOf(profession)}, vårdnivå {careLevels.join(', ')}
                  </Trans>
                ) : (
                  nameOf(profession)
                ),
                levelWord(attrs.scale, level),
              ])}
            />
          </OwnWords>
        </Stack>
      </MarkedPart>
      <EndOfPart id={id} />
    </Stack>
  );
}

type StepProps = {
  step: Part<ProgrammeCourseAttrs>;
  competencies: readonly Part<CompetencyAttrs>[];
  of: ProgrammeCourseFieldsFragment | undefined;
};

function Step({ step: { id, attrs }, competencies, of }: StepProps): ReactNode {
  const course = of?.course;
  const shows = attrs.builds.flatMap(({ competency, level }) => {
    const found = competencies.find((each) => each.id === competency);
    return found ? [`${inReadersLanguage(found.attrs.title)}: ${levelWord(found.attrs.scale, level)}`] : [];
  });
  return (
    <ListRow
      title={
        <PartHeading id={id} attribute="title">
          {course ? (
            <Link to={paths.course(course.slug)}>
              <Localised value={course.title} />
            </Link>
          ) : (
            <Localised value={attrs.title} />
          )}
        </PartHeading>
      }
      state={attrs.required ? <Tag>{<Trans>för alla</Trans>}</Tag> : null}
      detail={
        <MarkedPart id={id}>
          {attrs.note ? (
            <OwnWords attribute="note">
              <Localised value={attrs.note} />{' '}
            </OwnWords>
          ) : null}
          {course ? (
            <span>
              <Plural value={course.minutes} one="# minut" other="# minuter" />
              {course.artefact ? ` · ${course.artefact.ownerName}` : null}
            </span>
          ) : null}
          {shows.length > 0 ? (
            <Small>
              <Trans>Visar {shows.join('; ')}</Trans>
            </Small>
          ) : null}
          <EndOfPart id={id} />
        </MarkedPart>
      }
    />
  );
}
