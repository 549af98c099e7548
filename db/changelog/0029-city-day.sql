--liquibase formatted sql

--changeset pledgeledger:0029-city-day
--comment: Days on which the city hall is closed or open otherwise than the law and the calendar say.
create table city_day (
    day     date    primary key,
    name    text    not null,
    is_open boolean not null,
    constraint city_day_has_a_name check (name <> '')
);
grant select, insert, delete on city_day to ${app_role};
--rollback drop table city_day;
