import { Migration } from '@mikro-orm/migrations';

/** The tables of the first release, printed from the entities by `pnpm migration:initial`. */
export class M0001Initial extends Migration {
  override name = 'm0001-initial';

  override up(): void {
    this.addSql("create table \"care_level\" (\"id\" uuid not null, \"track\" text not null, \"rank\" int not null, \"name\" text not null, \"nameEnglish\" text not null, \"criteria\" text[] not null, \"requiredProfessionCodes\" text[] not null, \"recommendedProfessionCodes\" text[] not null, \"beds\" boolean not null, \"confirmation\" text not null, \"confirmationNote\" text null, primary key (\"id\"));");
    this.addSql("alter table \"care_level\" add constraint \"care_level_track_rank_unique\" unique (\"track\", \"rank\");");
    this.addSql("alter table \"care_level\" add constraint \"care_level_track_check\" check (\"track\" in ('ADULT', 'CHILD'));");
    this.addSql("alter table \"care_level\" add constraint \"care_level_confirmation_check\" check (\"confirmation\" in ('CONFIRMED', 'UNCONFIRMED'));");
    this.addSql("create table \"ledger_event\" (\"sequence\" bigserial primary key, \"transaction\" xid8 not null default pg_current_xact_id(), \"happenedAt\" timestamptz(6) not null default clock_timestamp(), \"action\" text not null, \"outcome\" text not null, \"actorId\" uuid null, \"actorRole\" text null, \"actorUnitId\" uuid null, \"objectType\" text not null, \"objectId\" text not null, \"requestId\" text null, \"details\" jsonb not null);");
    this.addSql("create index \"ledger_event_objectType_objectId_index\" on \"ledger_event\" (\"objectType\", \"objectId\");");
    this.addSql("create index \"ledger_event_actorId_happenedAt_index\" on \"ledger_event\" (\"actorId\", \"happenedAt\");");
    this.addSql("alter table \"ledger_event\" add constraint \"ledger_event_outcome_check\" check (\"outcome\" in ('ALLOWED', 'DENIED'));");
    this.addSql("create table \"ledger_seal\" (\"number\" serial primary key, \"fromSequence\" bigint not null, \"toSequence\" bigint not null, \"rows\" int not null, \"root\" text not null, \"sealedAt\" timestamptz(6) not null default clock_timestamp());");
    this.addSql("create table \"organisation_node\" (\"id\" uuid not null, \"kind\" text not null, \"code\" text null, \"slug\" text not null, \"name\" text not null, \"shortName\" text not null, \"parentId\" uuid null, \"ancestorIds\" uuid[] not null, \"healthcareRegionId\" uuid null, \"unitType\" text null, \"providerForm\" text null, \"municipality\" text null, \"summary\" text null, \"example\" boolean not null default false, \"explicitAdoption\" boolean not null default false, \"population\" int null, \"populationDate\" date null, \"sources\" jsonb not null, \"confirmation\" text not null, \"confirmationNote\" text null, \"validFrom\" date not null, \"validTo\" date null, primary key (\"id\"));");
    this.addSql("alter table \"organisation_node\" add constraint \"organisation_node_slug_unique\" unique (\"slug\");");
    this.addSql("create index \"organisation_node_parentId_index\" on \"organisation_node\" (\"parentId\");");
    this.addSql("create index \"organisation_node_healthcareRegionId_index\" on \"organisation_node\" (\"healthcareRegionId\");");
    this.addSql("alter table \"organisation_node\" add constraint \"organisation_node_kind_check\" check (\"kind\" in ('NATION', 'HEALTHCARE_REGION', 'REGION', 'UNIT'));");
    this.addSql("alter table \"organisation_node\" add constraint \"organisation_node_unitType_check\" check (\"unitType\" in ('PRIMARY_CARE', 'LEVEL_2_TEAM', 'PAIN_CLINIC', 'PAIN_CENTRE', 'KNOWLEDGE_CENTRE', 'CHILD_CLINIC', 'HOSPITAL', 'CHILD_PAIN_TEAM'));");
    this.addSql("alter table \"organisation_node\" add constraint \"organisation_node_providerForm_check\" check (\"providerForm\" in ('PUBLIC', 'PRIVATE', 'NON_PROFIT'));");
    this.addSql("alter table \"organisation_node\" add constraint \"organisation_node_confirmation_check\" check (\"confirmation\" in ('CONFIRMED', 'UNCONFIRMED'));");
    this.addSql("create table \"patient_group\" (\"id\" uuid not null, \"slug\" text not null, \"name\" text not null, \"nameEnglish\" text not null, \"position\" int not null, primary key (\"id\"));");
    this.addSql("alter table \"patient_group\" add constraint \"patient_group_slug_unique\" unique (\"slug\");");
    this.addSql("create table \"person\" (\"id\" uuid not null, \"issuer\" text not null, \"subject\" text not null, \"name\" text not null, \"professionCode\" text null, \"email\" text null, \"createdAt\" timestamptz not null, primary key (\"id\"));");
    this.addSql("alter table \"person\" add constraint \"person_issuer_subject_unique\" unique (\"issuer\", \"subject\");");
    this.addSql("create table \"profession\" (\"id\" uuid not null, \"code\" text not null, \"name\" text not null, \"nameEnglish\" text not null, primary key (\"id\"));");
    this.addSql("alter table \"profession\" add constraint \"profession_code_unique\" unique (\"code\");");
    this.addSql("create table \"region_healthcare_region\" (\"id\" uuid not null, \"regionId\" uuid not null, \"healthcareRegionId\" uuid not null, \"part\" text null, \"municipalities\" jsonb not null, \"confirmation\" text not null, \"confirmationNote\" text null, \"validFrom\" date not null, \"validTo\" date null, primary key (\"id\"));");
    this.addSql("create index \"region_healthcare_region_healthcareRegionId_index\" on \"region_healthcare_region\" (\"healthcareRegionId\");");
    this.addSql("alter table \"region_healthcare_region\" add constraint \"region_healthcare_region_regionId_healthcareRegio_130a6_unique\" unique (\"regionId\", \"healthcareRegionId\", \"validFrom\");");
    this.addSql("alter table \"region_healthcare_region\" add constraint \"region_healthcare_region_confirmation_check\" check (\"confirmation\" in ('CONFIRMED', 'UNCONFIRMED'));");
    this.addSql("create table \"role_assignment\" (\"id\" uuid not null, \"personId\" uuid not null, \"role\" text not null, \"organisationNodeId\" uuid not null, \"artefactId\" uuid null, \"validFrom\" date not null, \"validTo\" date null, primary key (\"id\"));");
    this.addSql("create index \"role_assignment_personId_index\" on \"role_assignment\" (\"personId\");");
    this.addSql("create index \"role_assignment_organisationNodeId_role_index\" on \"role_assignment\" (\"organisationNodeId\", \"role\");");
    this.addSql("alter table \"role_assignment\" add constraint \"role_assignment_role_check\" check (\"role\" in ('COURSE_TAKER', 'CLINICIAN', 'RESOURCE_PERSON', 'UNIT_MANAGER', 'CONSULT_TRIAGE', 'CONSULT_RESPONDER', 'LEVEL_LEAD', 'PRIVACY_OFFICER', 'CENTRE_EDITOR', 'APPROVER', 'PUBLISHER', 'NATIONAL_COORDINATOR', 'PANEL_MEMBER', 'ADMIN', 'AUTHOR', 'REVIEWER'));");
    this.addSql("create table \"session\" (\"id\" uuid not null, \"tokenHash\" text not null, \"personId\" uuid not null, \"unitId\" uuid null, \"createdAt\" timestamptz not null, \"lastSeenAt\" timestamptz not null, \"expiresAt\" timestamptz not null, \"endedAt\" timestamptz null, primary key (\"id\"));");
    this.addSql("alter table \"session\" add constraint \"session_tokenHash_unique\" unique (\"tokenHash\");");
    this.addSql("create index \"session_personId_index\" on \"session\" (\"personId\");");
    this.addSql("create table \"sign_in_attempt\" (\"stateHash\" text not null, \"browserHash\" text not null, \"nonce\" text not null, \"codeVerifier\" text not null, \"returnTo\" text not null, \"createdAt\" timestamptz not null, primary key (\"stateHash\"));");
    this.addSql("create index \"sign_in_attempt_createdAt_index\" on \"sign_in_attempt\" (\"createdAt\");");
    this.addSql("create table \"unit_care_level\" (\"id\" uuid not null, \"unitId\" uuid not null, \"careLevelId\" uuid not null, \"confirmation\" text not null, \"confirmationNote\" text null, primary key (\"id\"));");
    this.addSql("create index \"unit_care_level_careLevelId_index\" on \"unit_care_level\" (\"careLevelId\");");
    this.addSql("alter table \"unit_care_level\" add constraint \"unit_care_level_unitId_careLevelId_unique\" unique (\"unitId\", \"careLevelId\");");
    this.addSql("alter table \"unit_care_level\" add constraint \"unit_care_level_confirmation_check\" check (\"confirmation\" in ('CONFIRMED', 'UNCONFIRMED'));");
    this.addSql("alter table \"organisation_node\" add constraint \"organisation_node_parentId_foreign\" foreign key (\"parentId\") references \"organisation_node\" (\"id\") on delete set null;");
    this.addSql("alter table \"organisation_node\" add constraint \"organisation_node_healthcareRegionId_foreign\" foreign key (\"healthcareRegionId\") references \"organisation_node\" (\"id\") on delete set null;");
    this.addSql("alter table \"region_healthcare_region\" add constraint \"region_healthcare_region_regionId_foreign\" foreign key (\"regionId\") references \"organisation_node\" (\"id\");");
    this.addSql("alter table \"region_healthcare_region\" add constraint \"region_healthcare_region_healthcareRegionId_foreign\" foreign key (\"healthcareRegionId\") references \"organisation_node\" (\"id\");");
    this.addSql("alter table \"role_assignment\" add constraint \"role_assignment_personId_foreign\" foreign key (\"personId\") references \"person\" (\"id\");");
    this.addSql("alter table \"role_assignment\" add constraint \"role_assignment_organisationNodeId_foreign\" foreign key (\"organisationNodeId\") references \"organisation_node\" (\"id\");");
    this.addSql("alter table \"session\" add constraint \"session_personId_foreign\" foreign key (\"personId\") references \"person\" (\"id\");");
    this.addSql("alter table \"session\" add constraint \"session_unitId_foreign\" foreign key (\"unitId\") references \"organisation_node\" (\"id\") on delete set null;");
    this.addSql("alter table \"unit_care_level\" add constraint \"unit_care_level_unitId_foreign\" foreign key (\"unitId\") references \"organisation_node\" (\"id\");");
    this.addSql("alter table \"unit_care_level\" add constraint \"unit_care_level_careLevelId_foreign\" foreign key (\"careLevelId\") references \"care_level\" (\"id\");");
  }
}
