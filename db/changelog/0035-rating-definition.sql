--liquibase formatted sql

--changeset pledgeledger:0035-rating-definition
--comment: What a grade means where the city says it in its own words; for the others the standard words hold.
create table rating_definition (
    rating text primary key,
    words  text not null,
    constraint rating_definition_of_a_grade check (rating in ('A', 'B', 'C', 'D', 'E')),
    constraint rating_definition_says_something check (trim(words) <> '')
);
grant select, insert, update, delete on rating_definition to ${app_role};
--rollback drop table rating_definition;
