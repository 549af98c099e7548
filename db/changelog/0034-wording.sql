--liquibase formatted sql

--changeset pledgeledger:0034-wording
--comment: The words of an area, a section or a pledge, each from a day on; the first ones from the beginning.
create table wording (
    id         bigint  generated always as identity primary key,
    area_id    bigint  references area on delete cascade,
    section_id bigint  references section on delete cascade,
    pledge_id  bigint  references pledge on delete cascade,
    valid_from date,
    words      text    not null,
    reason     text,
    written_by text,
    written_at timestamptz,
    is_dropped boolean not null default false,
    constraint wording_of_one_part check (num_nonnulls(area_id, section_id, pledge_id) = 1),
    constraint wording_changes_for_a_reason
        check ((valid_from is null) = (reason is null) and coalesce(trim(reason), '-') <> ''),
    constraint wording_begins_with_one check (valid_from is not null or not is_dropped)
);
create unique index wording_first_of_area on wording (area_id) where valid_from is null and area_id is not null;
create unique index wording_first_of_section on wording (section_id) where valid_from is null and section_id is not null;
create unique index wording_first_of_pledge on wording (pledge_id) where valid_from is null and pledge_id is not null;
create index wording_area on wording (area_id, valid_from);
create index wording_section on wording (section_id, valid_from);
create index wording_pledge on wording (pledge_id, valid_from);
insert into wording (area_id, words) select id, title from area;
insert into wording (section_id, words) select id, title from section;
insert into wording (pledge_id, words) select id, text from pledge;

-- From when until when words are valid; those replaced from their own first day on never were.
create view wording_span as
    select w.*, lead(valid_from) over (
        partition by area_id, section_id, pledge_id order by valid_from nulls first, id) as valid_until
    from wording w where not is_dropped;

-- The words as of a day.
create function area_words(part bigint, on_day date) returns text
    language sql stable
    return (select words from wording
        where area_id = part and not is_dropped and (valid_from is null or valid_from <= on_day)
        order by valid_from desc nulls last, id desc limit 1);
create function section_words(part bigint, on_day date) returns text
    language sql stable
    return (select words from wording
        where section_id = part and not is_dropped and (valid_from is null or valid_from <= on_day)
        order by valid_from desc nulls last, id desc limit 1);
create function pledge_words(part bigint, on_day date) returns text
    language sql stable
    return (select words from wording
        where pledge_id = part and not is_dropped and (valid_from is null or valid_from <= on_day)
        order by valid_from desc nulls last, id desc limit 1);

alter table area drop column title;
alter table section drop column title;
alter table pledge drop column text;
grant select, insert, update (is_dropped) on wording to ${app_role};
grant select on wording_span to ${app_role};
grant execute on function area_words(bigint, date), section_words(bigint, date), pledge_words(bigint, date) to ${app_role};
--rollback alter table area add column title text;
--rollback alter table section add column title text;
--rollback alter table pledge add column text text;
--rollback update area set title = area_words(id, current_date);
--rollback update section set title = section_words(id, current_date);
--rollback update pledge set text = pledge_words(id, current_date);
--rollback alter table area alter column title set not null;
--rollback alter table section alter column title set not null;
--rollback alter table pledge alter column text set not null;
--rollback drop function area_words(bigint, date), section_words(bigint, date), pledge_words(bigint, date);
--rollback drop view wording_span;
--rollback drop table wording;
