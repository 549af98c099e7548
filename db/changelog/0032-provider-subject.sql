--liquibase formatted sql

--changeset pledgeledger:0032-provider-subject
-- Whom the identity provider vouched for when a person first came from it. A login can be given to somebody else
-- there; its own number for her cannot.
create table provider_subject (
    staff_id bigint      not null references staff,
    issuer   text        not null,
    subject  text        not null,
    since    timestamptz not null,
    constraint provider_subject_one_each primary key (staff_id, issuer),
    constraint provider_subject_of_one_person unique (issuer, subject)
);
grant select, insert, delete on provider_subject to ${app_role};
--rollback drop table provider_subject;
