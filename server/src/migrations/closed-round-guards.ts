/** How a row of a round's table leads to its round. */
const wayToRound = {
  review_invitation: `select each."roundId"`,
  review_submission: `select each."roundId"`,
  review_comment: `select each."roundId"`,
  review_reply: `select comment."roundId" from review_comment comment where comment.id = each."commentId"`,
  review_response: `select comment."roundId" from review_comment comment where comment.id = each."commentId"`,
} as const;

/**
 * Keeps a closed round as it was closed, whoever asks: nothing in it is added, changed or removed. Of the round itself three things are written once afterwards:
 * when its table was published, and the version it led to, or that its edition was given up. What those asked were called is kept with them before it is closed, since the register goes on changing. A text that is out is not exchanged either. A suggestion is put in once. And nobody votes when a question is closed, or with a conflict of interest in it; the question stays as it was asked, and closed once it is.
 */
export const closedRoundGuards: readonly string[] = [
  `create function refuse_closed_round() returns trigger language plpgsql as $$
    begin
      if old."closedAt" is not null and (tg_op = 'DELETE' or
        to_jsonb(old) - array['tablePublishedAt', 'versionId', 'withdrawnAt'] <> to_jsonb(new) - array['tablePublishedAt', 'versionId', 'withdrawnAt'] or
        (old."withdrawnAt" is not null and old."withdrawnAt" is distinct from new."withdrawnAt") or
        (old."tablePublishedAt" is not null and old."tablePublishedAt" is distinct from new."tablePublishedAt") or
        (old."versionId" is not null and old."versionId" is distinct from new."versionId")) then
        raise exception 'review_round is closed' using errcode = 'restrict_violation';
      end if;
      if tg_op = 'UPDATE' and old."closedAt" is null and new."closedAt" is not null and exists (
        select from review_invitation where "roundId" = new.id and ("bodyName" is null or category is null)) then
        raise exception 'review_round does not keep whom it asked' using errcode = 'restrict_violation';
      end if;
      if old."openedAt" is not null and (tg_op = 'DELETE' or
        old."openedAt" is distinct from new."openedAt" or old."documentHash" is distinct from new."documentHash" or
        old.document is distinct from new.document) then
        raise exception 'review_round is out' using errcode = 'restrict_violation';
      end if;
      return coalesce(new, old);
    end $$`,
  'create trigger closed_round before update or delete on review_round for each row execute function refuse_closed_round()',
  'create trigger closed_round_truncate before truncate on review_round execute function refuse_change()',
  ...Object.entries(wayToRound).flatMap(([table, way]) => [
    `create function refuse_in_closed_round_${table}() returns trigger language plpgsql as $$
      declare
        each ${table};
        round uuid;
        closed boolean;
      begin
        foreach each in array case tg_op when 'INSERT' then array[new] when 'DELETE' then array[old] else array[old, new] end loop
          ${way.replace(/^select (\S+)/u, 'select $1 into round')};
          -- Whoever is closing the round is waited for.
          select "closedAt" is not null into closed from review_round where id = round for share;
          if closed then
            raise exception '% is of a closed round', tg_table_name using errcode = 'restrict_violation';
          end if;
        end loop;
        return coalesce(new, old);
      end $$`,
    `create trigger closed_round before insert or update or delete on ${table} for each row execute function refuse_in_closed_round_${table}()`,
    `create trigger closed_round_truncate before truncate on ${table} execute function refuse_change()`,
  ]),
  `create function refuse_second_suggestion() returns trigger language plpgsql as $$
    begin
      raise exception 'the suggestion is in the text' using errcode = 'restrict_violation';
    end $$`,
  `create trigger suggestion_once before update on review_comment for each row
    when (old."suggestionAppliedAt" is not null and old."suggestionAppliedAt" is distinct from new."suggestionAppliedAt")
    execute function refuse_second_suggestion()`,
  `create function refuse_vote() returns trigger language plpgsql as $$
    begin
      if exists (select from ballot where id = new."ballotId" and "closedAt" is not null) then
        raise exception 'the vote is closed' using errcode = 'restrict_violation';
      end if;
      if exists (select from ballot join recusal on recusal."artefactId" = ballot."artefactId" and recusal."nodeId" = any(ballot.within)
        where ballot.id = new."ballotId" and recusal."personId" = new."personId" and recusal."endedAt" is null) then
        raise exception 'the voter has a conflict of interest' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`,
  'create trigger closed_ballot before insert on vote for each row execute function refuse_vote()',
  `create function refuse_change_of_ballot() returns trigger language plpgsql as $$
    begin
      if to_jsonb(old) - array['closedAt', 'withdrawnAt'] <> to_jsonb(new) - array['closedAt', 'withdrawnAt'] or
        (old."closedAt" is not null and old."closedAt" is distinct from new."closedAt") or
        (old."withdrawnAt" is not null and old."withdrawnAt" is distinct from new."withdrawnAt") then
        raise exception 'the vote is as it was asked and closed' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`,
  'create trigger closed_once before update on ballot for each row execute function refuse_change_of_ballot()',
];
