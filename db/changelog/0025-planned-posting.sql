--liquibase formatted sql

--changeset pledgeledger:0025-planned-posting
-- Name, post and department of a person from a day that lies ahead; on that day they become those she has.
create table planned_posting (
    staff_id      bigint not null references staff,
    since         date   not null,
    name          text   not null,
    post          text   not null,
    department_id bigint references department,
    planned_by    bigint references staff,
    constraint planned_posting_one_a_day primary key (staff_id, since),
    constraint planned_posting_has_a_name check (name <> '')
);
grant select, insert, update, delete on planned_posting to ${app_role};
--rollback drop table planned_posting;
