--liquibase formatted sql

--changeset pledgeledger:0031-import-taken-back
--comment: An import can be taken back while nothing is built on it. The row stays, and says who did it and why.
alter table import_batch
    alter column cycle_id drop not null,
    add brought jsonb not null default '{}',
    add taken_back_at timestamptz,
    add taken_back_by text,
    add taken_back_reason text,
    drop constraint import_batch_once,
    add constraint import_batch_taken_back_whole check (num_nulls(taken_back_at, taken_back_by, taken_back_reason) in (0, 3)),
    add constraint import_batch_taken_back_for_a_reason check (trim(taken_back_reason) <> ''),
    add constraint import_batch_in_a_cycle check (cycle_id is not null or taken_back_at is not null);
create unique index import_batch_once on import_batch (sha256, landed_as) where taken_back_at is null;
grant update (taken_back_at, taken_back_by, taken_back_reason) on import_batch to ${app_role};
--rollback drop index import_batch_once;
--rollback delete from import_batch where taken_back_at is not null;
--rollback alter table import_batch drop column brought, drop column taken_back_at, drop column taken_back_by, drop column taken_back_reason;
--rollback alter table import_batch alter column cycle_id set not null, add constraint import_batch_once unique (sha256, landed_as);
--rollback revoke update on import_batch from ${app_role};

--changeset pledgeledger:0031-import-built-on splitStatements:false
-- What stands against taking an import back: the names of the reasons, none where nothing does.
create function import_built_on(batch bigint) returns setof text
    language sql stable
    set search_path = pg_catalog, public
as $$
    with landed as (select * from import_batch where id = batch),
         concerned as (
            select e.* from entry e join landed l on e.cycle_id = l.cycle_id
            where l.landed_as = 'PUBLISHED' or l.brought -> 'entry' ? e.id::text)
    select 'TAKEN_BACK' from landed where taken_back_at is not null
    union select 'NOT_RECORDED' from landed where not brought ? 'entry'
    union select 'LATER_YEAR' from landed l join cycle c on c.id = l.cycle_id
        join cycle later on later.manifesto_id = c.manifesto_id and later.fiscal_year > c.fiscal_year
        where l.landed_as = 'PUBLISHED'
    union select 'LATER_YEAR' from entry e join concerned on e.previous_id = concerned.id
    union select 'ARCHIVED' from landed l join cycle c on c.id = l.cycle_id where c.state = 'ARCHIVED'
    union select 'LATER_EDITION' from landed l join edition e on e.cycle_id = l.cycle_id
        where l.landed_as = 'DRAFT' or e.number > 1 or e.origin <> 'IMPORTED'
    union select 'ENTRY_MOVED' from landed l join concerned e on true
        where (l.brought -> 'entry' ->> e.id::text)::bigint is distinct from e.version
    union select 'WRITTEN' from landed l join concerned e on true left join working_copy w on w.entry_id = e.id
        where l.landed_as = 'PUBLISHED' and w.entry_id is not null
            or l.landed_as = 'DRAFT' and (w.entry_id is null or cardinality(w.authors) > 0)
    union select 'WRITTEN' from rescued_text r join concerned on concerned.id = r.entry_id
    union select 'EVIDENCE' from evidence v join concerned on concerned.id = v.entry_id
    union select 'COMMENT' from review_comment m join revision r on r.id = m.revision_id join concerned on concerned.id = r.entry_id
    union select 'REORGANISED' from succession_choice n join concerned on concerned.id in (n.entry_id, n.joined_to)
    union select 'ORDER' from publication_order o join landed l on l.cycle_id = o.cycle_id
$$;

-- The one way in which anything published is deleted. The application may call it and delete nothing by itself.
-- Departments, pledges and programmes that came with the import go with it, but for those that something else uses.
create function import_take_back(batch bigint, taken_at timestamptz, taken_by text, why text) returns void
    language plpgsql security definer
    set search_path = pg_catalog, public
as $$
declare
    landed import_batch;
    kind text;
    row_id bigint;
begin
    select * into strict landed from import_batch where id = batch for update;
    perform from cycle where id = landed.cycle_id for update;
    perform from entry where cycle_id = landed.cycle_id order by id for update;
    if landed.landed_as <> 'PUBLISHED' or exists (select from import_built_on(batch)) then
        raise exception 'import % cannot be taken back', batch using errcode = '42501';
    end if;
    update import_batch set cycle_id = null, taken_back_at = taken_at, taken_back_by = taken_by, taken_back_reason = why
        where id = batch;
    delete from entry_reading r using entry e where e.id = r.entry_id and e.cycle_id = landed.cycle_id;
    delete from open_editor o using entry e where e.id = o.entry_id and e.cycle_id = landed.cycle_id;
    delete from entry_department d using entry e where e.id = d.entry_id and e.cycle_id = landed.cycle_id;
    with texts as (delete from revision r using entry e where e.id = r.entry_id and e.cycle_id = landed.cycle_id)
        delete from entry where cycle_id = landed.cycle_id;
    delete from edition where cycle_id = landed.cycle_id;
    delete from cycle where id = landed.cycle_id;
    delete from programme p where p.id in (select jsonb_array_elements_text(landed.brought -> 'programme')::bigint)
        and not exists (select from revision where p.name = any(programmes))
        and not exists (select from working_copy where p.name = any(programmes));
    foreach kind in array array['pledge', 'section', 'area', 'manifesto', 'department'] loop
        for row_id in select jsonb_array_elements_text(landed.brought -> kind)::bigint loop
            begin
                execute format('delete from %I where id = $1', kind) using row_id;
            exception when foreign_key_violation then
                null;
            end;
        end loop;
    end loop;
end
$$;
grant execute on function import_built_on(bigint), import_take_back(bigint, timestamptz, text, text) to ${app_role};
--rollback drop function import_take_back(bigint, timestamptz, text, text);
--rollback drop function import_built_on(bigint);
