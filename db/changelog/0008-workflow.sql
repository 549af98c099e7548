--liquibase formatted sql

--changeset pledgeledger:0008-published-revision
-- What the public reads while a correction is on its way.
alter table entry add published_revision_id bigint;
alter table entry add constraint entry_published_revision
    foreign key (id, published_revision_id) references revision (entry_id, id);
update entry set published_revision_id = revision_id, version = version + 1 where state = 'PUBLISHED';
grant update (published_revision_id) on entry to ${app_role};
--rollback alter table entry drop column published_revision_id;

--changeset pledgeledger:0008-stand-in
create table stand_in (
    id            bigint generated always as identity primary key,
    staff_id      bigint not null references staff,
    role          text   not null,
    department_id bigint references department,
    principal_id  bigint references staff,
    since         date   not null,
    until         date   not null,
    reason        text   not null,
    constraint stand_in_role check (role in ('HEAD', 'DIRECTOR', 'REVIEWER', 'SIGNATORY')),
    constraint stand_in_department check ((role in ('HEAD', 'DIRECTOR')) = (department_id is not null)),
    constraint stand_in_is_somebody_else check (staff_id <> principal_id),
    constraint stand_in_has_a_reason check (trim(reason) <> '')
);
create index stand_in_staff on stand_in (staff_id);
grant select, insert, update on stand_in to ${app_role};
--rollback drop table stand_in;
