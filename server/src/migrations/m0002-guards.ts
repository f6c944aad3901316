import { Migration } from '@mikro-orm/migrations';
import { closedRoundGuards } from './closed-round-guards.ts';
import { appendOnlyTables, erasableTables } from './append-only-tables.ts';

/** What the entities cannot say: extensions, what there may be only one of while it is open, and triggers that keep history as it was written. */
export class M0002Guards extends Migration {
  override name = 'm0002-guards';

  override up(): void {
    this.addSql('create extension if not exists pg_trgm');
    this.addSql('create extension if not exists unaccent');
    this.addSql(`create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`create function refuse_change_but_erasure() returns trigger language plpgsql as $$
      declare
        erasable text[] := tg_argv;
        kept_old jsonb := to_jsonb(old) - erasable;
        kept_new jsonb := to_jsonb(new) - erasable;
        erased boolean := (select bool_and(to_jsonb(new) -> c = 'null'::jsonb or to_jsonb(new) -> c = to_jsonb(old) -> c) from unnest(erasable) c);
      begin
        if kept_old = kept_new and erased then return new; end if;
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$`);
    this.addSql('create unique index staleness_notice_one_open on staleness_notice ("citationId") where "clearedAt" is null');
    this.addSql('create unique index centre_for_children_one on centre_for_children ("unitId") where "endedAt" is null');
    this.addSql('create unique index consult_template_owner_one on consult_template_owner (topic) where "endedAt" is null');
    this.addSql('create unique index drift_one_open on drift ("overlayId", "nodeId") where "resolvedAt" is null');
    this.addSql(
      'create unique index subscription_once on subscription ("personId", "artefactId", tag, "organisationNodeId") nulls not distinct',
    );
    this.addSql(`create unique index citation_one_living on citation
      ("sourceType", "sourceId", coalesce("sourceNodeId", ''), "targetArtefactId", "targetNodeId") where "endedAt" is null`);
    this.addSql('create index search_word_similar on search_word using gin (folded gin_trgm_ops)');
    this.addSql('create index search_word_beginning on search_word (word text_pattern_ops)');
    // Most rows of the index are looked at for a few small columns: what is long lies beside them.
    this.addSql('alter table search_entry set (toast_tuple_target = 512)');
    this.addSql('create unique index team_member_once on team_member ("artefactId", "personId", role) where "endedAt" is null');
    this.addSql('create unique index recusal_once on recusal ("artefactId", "personId", "nodeId") where "endedAt" is null');
    this.addSql(`create unique index review_invitation_once on review_invitation
      ("roundId", "bodyId", coalesce("personId", '00000000-0000-0000-0000-000000000000'))`);
    for (const statement of closedRoundGuards) this.addSql(statement);
    // A round of a requirement that is over is history: what comes after is a row of its own.
    this.addSql(`create trigger closed_is_history before update on requirement_cycle
      for each row when (old."closedAs" is not null) execute function refuse_change()`);
    this.addSql('create trigger never_delete before delete on requirement_cycle for each row execute function refuse_change()');
    // A file can be taken away from a question that is being written. Once it is sent it stays, and only retention may erase what is in it.
    this.addSql(`create trigger sent_stays before update on consult_attachment
      for each row when (old."messageId" is not null) execute function refuse_change_but_erasure('content')`);
    this.addSql(`create trigger sent_never_deleted before delete on consult_attachment
      for each row when (old."messageId" is not null) execute function refuse_change()`);
    // What a supervisor has said of a competence stays as it was said.
    this.addSql(`create trigger closed_is_history before update on competence_confirmation
      for each row when (old."decidedAt" is not null) execute function refuse_change()`);
    this.addSql('create trigger never_delete before delete on competence_confirmation for each row execute function refuse_change()');
    for (const table of appendOnlyTables) {
      this.addSql(`create trigger append_only before update or delete on "${table}" for each row execute function refuse_change()`);
      this.addSql(`create trigger append_only_truncate before truncate on "${table}" execute function refuse_change()`);
    }
    for (const { table, columns } of erasableTables) {
      const names = columns.map((column) => `'${column}'`).join(', ');
      this.addSql(
        `create trigger append_only_text before update on "${table}" for each row execute function refuse_change_but_erasure(${names})`,
      );
      this.addSql(`create trigger never_delete before delete on "${table}" for each row execute function refuse_change()`);
      this.addSql(`create trigger append_only_truncate before truncate on "${table}" execute function refuse_change()`);
    }
  }
}
