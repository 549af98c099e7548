--liquibase formatted sql

--changeset pledgeledger:0033-first-day
-- From when somebody may sign in who was entered ahead of the day she comes.
create table first_day (
    staff_id bigint primary key references staff,
    day      date not null
);
grant select, insert, update on first_day to ${app_role};
--rollback drop table first_day;
