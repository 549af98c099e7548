--liquibase formatted sql

--changeset pledgeledger:0016-entry-reading
--comment: Which revisions of an entry a person has read, and since when: her next reading begins there. Reading decides nothing, so the log stays silent.
create table entry_reading (
    entry_id    bigint      not null,
    staff_id    bigint      not null references staff,
    revision_id bigint      not null,
    read_at     timestamptz not null,
    constraint entry_reading_once primary key (entry_id, staff_id, revision_id),
    constraint entry_reading_of_entry foreign key (entry_id, revision_id) references revision (entry_id, id)
);
grant select, insert on entry_reading to ${app_role};
--rollback drop table entry_reading;
