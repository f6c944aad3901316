import type { CareTrack, ProviderForm, UnitType } from 'shared/organisation/organisation-words.ts';
import content from '../seeds/content/organisation.json' with { type: 'json' };
import type { Municipality } from './region-healthcare-region.entity.ts';

/** What all nodes of the register have. `toConfirm` says what nobody has checked yet; without it the facts are confirmed. */
export type NodeContent = {
  slug: string;
  name: string;
  shortName: string;
  population?: number;
  populationDate?: string;
  sources?: string[];
  toConfirm?: string;
};

type RegionContent = NodeContent & {
  code: string;
  adaptationParent: string;
  parts: { healthcareRegion: string; part?: string; municipalities?: Municipality[]; toConfirm?: string }[];
};

type UnitContent = NodeContent & {
  parent: string;
  healthcareRegion: string;
  unitType: UnitType;
  providerForm: ProviderForm;
  municipality?: string;
  summary?: string;
  example?: boolean;
  levels: { track: CareTrack; rank: number; toConfirm?: string }[];
};

type CareLevelContent = {
  track: CareTrack;
  rank: number;
  name: string;
  nameEnglish: string;
  criteria: string[];
  requiredProfessions: string[];
  recommendedProfessions: string[];
  beds: boolean;
  toConfirm?: string;
};

type OrganisationContent = {
  /** The first day the register speaks of; not when a region was formed. */
  registerBegins: string;
  nation: NodeContent;
  healthcareRegions: NodeContent[];
  regions: RegionContent[];
  units: UnitContent[];
  careLevels: CareLevelContent[];
  professions: { code: string; name: string; nameEnglish: string }[];
  patientGroups: { slug: string; name: string; nameEnglish: string; track?: 'ADULT' | 'CHILD' }[];
  sources: Record<string, { title: string; url: string | null; year: number }>;
};

/** The register of the organisation as it is delivered with the product. */
export const organisationContent = content as OrganisationContent;
