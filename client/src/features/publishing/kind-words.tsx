import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tag } from '../../ui/tag/tag.tsx';

/** What a kind of artefact, or a part of one, is called. Kinds are declared in the package shared. */
const words: Record<string, ReactNode> = {
  evaluation: <Trans>Utvärdering</Trans>,
  nationalGuideline: <Trans>Nationella riktlinjer</Trans>,
  careProgramme: <Trans>Vårdprogram</Trans>,
  carePathway: <Trans>Vårdförlopp</Trans>,
  assignment: <Trans>Uppdragsbeskrivning</Trans>,
  knowledgeSupport: <Trans>Kunskapsstöd</Trans>,
  patientText: <Trans>Patienttext</Trans>,
  course: <Trans>Kurs</Trans>,
  programme: <Trans>Kompetensprogram</Trans>,
  competency: <Trans>Kompetens</Trans>,
  programmeCourse: <Trans>Kurs i programmet</Trans>,
  programmeIndicator: <Trans>Mått på vården</Trans>,
  qaArticle: <Trans>Fråga och svar</Trans>,
  outcome: <Trans>Utfall</Trans>,
  evidenceRow: <Trans>Evidensrad</Trans>,
  study: <Trans>Studie</Trans>,
  finding: <Trans>Fynd</Trans>,
  conclusion: <Trans>Slutsats</Trans>,
  safetyBlock: <Trans>Säkerhetsblock</Trans>,
  knowledgeGap: <Trans>Kunskapslucka</Trans>,
  etdNote: <Trans>Bedömning</Trans>,
  reference: <Trans>Referens</Trans>,
  chapter: <Trans>Kapitel</Trans>,
  recommendation: <Trans>Rekommendation</Trans>,
  etdCriterion: <Trans>Kriterium</Trans>,
  section: <Trans>Avsnitt</Trans>,
  condition: <Trans>Tillstånd</Trans>,
  pathwayStep: <Trans>Steg</Trans>,
  checklist: <Trans>Checklista</Trans>,
  checkItem: <Trans>Rad i checklista</Trans>,
  responsibilityMatrix: <Trans>Ansvarsmatris</Trans>,
  responsibility: <Trans>Ansvar</Trans>,
  prompt: <Trans>Påminnelse</Trans>,
  trigger: <Trans>Tecken</Trans>,
  module: <Trans>Modul</Trans>,
  lesson: <Trans>Lektion</Trans>,
  quiz: <Trans>Prov</Trans>,
  question: <Trans>Fråga</Trans>,
  figure: <Trans>Figur</Trans>,
  video: <Trans>Video</Trans>,
  attachment: <Trans>Bilaga</Trans>,
  embed: <Trans>Inbäddad text</Trans>,
  slot: <Trans>Fråga ur banken</Trans>,
  questionBank: <Trans>Frågebank</Trans>,
  bank: <Trans>Frågebank</Trans>,
  unit: <Trans>Enhet</Trans>,
  region: <Trans>Region</Trans>,
  healthcareRegion: <Trans>Sjukvårdsregion</Trans>,
  nation: <Trans>Nationellt</Trans>,
  person: <Trans>Person</Trans>,
};

export function KindName({ kind }: { kind: string }): ReactNode {
  return words[kind] ?? kind;
}

export function KindTag({ kind }: { kind: string }): ReactNode {
  return (
    <Tag>
      <KindName kind={kind} />
    </Tag>
  );
}
