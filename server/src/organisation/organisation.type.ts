import { Field, InterfaceType, Int, ObjectType } from 'type-graphql';
import type { CareTrack, Confirmation, ProviderForm, UnitType } from 'shared/organisation/organisation-words.ts';
import { connectionOf } from '../kernel/connection.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { LocalDate } from '../kernel/scalars.ts';
import { CareTrackEnum, ConfirmationEnum, ProviderFormEnum, UnitTypeEnum } from './organisation.enums.ts';

@ObjectType({ description: 'Where a fact about the organisation was read.' })
export class OrganisationSource {
  @Field(() => String, { description: 'What the source is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its address; null where it has none.' })
  url!: string | null;

  @Field(() => Int, { description: 'The year it was published or read.' })
  year!: number;
}

@InterfaceType('OrganisationNode', { implements: Node, description: 'The nation, a healthcare region, a region or a unit.' })
export abstract class OrganisationNodeType extends Node {
  @Field(() => String, { description: 'The name that its address in the portal is made of.' })
  slug!: string;

  @Field(() => String, { description: 'Its full name.' })
  name!: string;

  @Field(() => String, { description: 'Its name where there is little room.' })
  shortName!: string;

  @Field(() => Boolean, { description: 'True for what is made up for the demonstration.' })
  example!: boolean;

  @Field(() => Boolean, { description: 'New texts from above wait here until they are adopted.' })
  explicitAdoption!: boolean;

  @Field(() => ConfirmationEnum, { description: 'Whether the facts of this node have been checked.' })
  confirmation!: Confirmation;

  @Field(() => String, { nullable: true, description: 'What is still to be confirmed; null where everything is.' })
  confirmationNote!: string | null;

  @Field(() => [OrganisationSource], { description: 'Where its facts were read.' })
  sources!: OrganisationSource[];

  @Field(() => LocalDate, { description: 'The first day the register speaks of it.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The first day it no longer exists; null while it does.' })
  validTo!: string | null;
}

@ObjectType('Nation', { implements: OrganisationNodeType, description: 'Sweden, the top of the organisation.' })
export class NationType extends OrganisationNodeType {
  @Field(() => Int, { nullable: true, description: 'Inhabitants.' })
  population!: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day the inhabitants were counted.' })
  populationDate!: string | null;
}

@ObjectType('HealthcareRegion', { implements: OrganisationNodeType, description: 'One of the six healthcare regions.' })
export class HealthcareRegionType extends OrganisationNodeType {
  @Field(() => Int, { nullable: true, description: 'Inhabitants; null where a region is shared and the parts are not counted.' })
  population!: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day the inhabitants were counted.' })
  populationDate!: string | null;
}

@ObjectType('Region', { implements: OrganisationNodeType, description: 'One of the 21 regions.' })
export class RegionType extends OrganisationNodeType {
  @Field(() => String, { description: 'Its county code, two digits. 02, 11, 15 and 16 do not exist.' })
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Inhabitants.' })
  population!: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day the inhabitants were counted.' })
  populationDate!: string | null;
}

@ObjectType('Municipality', { description: 'A municipality.' })
export class MunicipalityType {
  @Field(() => String, { description: 'Its code, four digits.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'That a region, or a part of it, belongs to a healthcare region. Halland belongs to two.' })
export class RegionPart {
  @Field(() => String, { nullable: true, description: 'The name of the part; null for the whole region.' })
  part!: string | null;

  @Field(() => [MunicipalityType], { description: 'The municipalities of the part; empty for the whole region.' })
  municipalities!: MunicipalityType[];

  @Field(() => ConfirmationEnum, { description: 'Whether this has been checked.' })
  confirmation!: Confirmation;

  @Field(() => String, { nullable: true, description: 'What is still to be confirmed; null where everything is.' })
  confirmationNote!: string | null;
}

@ObjectType('Unit', { implements: OrganisationNodeType, description: 'A unit of care or a knowledge centre.' })
export class UnitObjectType extends OrganisationNodeType {
  @Field(() => UnitTypeEnum, { description: 'What it is.' })
  unitType!: UnitType;

  @Field(() => ProviderFormEnum, { description: 'Who runs it.' })
  providerForm!: ProviderForm;

  @Field(() => String, { nullable: true, description: 'The municipality it lies in.' })
  municipality!: string | null;

  @Field(() => String, { nullable: true, description: 'What it does, in a line of Swedish.' })
  summary!: string | null;
}

export const UnitConnection = connectionOf('Unit', () => UnitObjectType);

@ObjectType('Profession', { description: 'A profession in care.' })
export class ProfessionType {
  @Field(() => String, { description: 'Its code in the register.' })
  code!: string;
}

@ObjectType('PatientGroup', { description: 'A group of patients whose needs are named on their own.' })
export class PatientGroupType {
  @Field(() => String, { description: 'The name that its address in the portal is made of.' })
  slug!: string;
}

@ObjectType('CareLevel', { description: 'One of the four levels of care of a track.' })
export class CareLevelType {
  @Field(() => CareTrackEnum, { description: 'Adults or children.' })
  track!: CareTrack;

  @Field(() => Int, { description: '1 (first point of care) to 4 (pain centre of the healthcare region).' })
  rank!: number;

  @Field(() => [String], { description: 'What a unit on this level is or has, in Swedish.' })
  criteria!: string[];

  @Field(() => Boolean, { description: 'Whether it has beds.' })
  beds!: boolean;

  @Field(() => ConfirmationEnum, { description: 'Whether this has been checked.' })
  confirmation!: Confirmation;

  @Field(() => String, { nullable: true, description: 'What is still to be confirmed; null where everything is.' })
  confirmationNote!: string | null;
}

@ObjectType('UnitCareLevel', { description: 'That a unit works at a care level.' })
export class UnitCareLevelType {
  @Field(() => CareLevelType, { description: 'The level.' })
  level!: CareLevelType;

  @Field(() => ConfirmationEnum, { description: 'Whether the unit is known to be on this level.' })
  confirmation!: Confirmation;

  @Field(() => String, { nullable: true, description: 'What is still to be confirmed; null where everything is.' })
  confirmationNote!: string | null;
}
