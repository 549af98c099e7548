--liquibase formatted sql

--changeset pledgeledger:0038-package-record
--comment: What a package was when it was made and when it was signed. Nothing of it changes afterwards.
create table package_record (
    package_id     bigint      not null references package,
    moment         text        not null,
    taken_at       timestamptz not null,
    reconciliation text        not null,
    report         text        not null,
    sha256         text        not null,
    constraint package_record_once primary key (package_id, moment),
    constraint package_record_moment check (moment in ('MADE', 'SIGNED')),
    constraint package_record_digest check (sha256 ~ '^[0-9a-f]{64}$')
);
grant select, insert on package_record to ${app_role};
--rollback drop table package_record;

--changeset pledgeledger:0038-package-number
--comment: 決裁番号, counted in the fiscal year of the decision, and the 文書番号 that the city gives.
alter table package add document_number text not null default '', add decision_year integer, add decision_serial integer;
with decided as (
    select id, extract(year from (signed_off_at at time zone 'Asia/Tokyo') - interval '3 months')::integer as in_year
    from package where state = 'SIGNED_OFF'
), counted as (
    select d.id, d.in_year, row_number() over (partition by d.in_year order by k.signed_off_at, k.id) as serial
    from decided d join package k on k.id = d.id
)
update package k set decision_year = c.in_year, decision_serial = c.serial from counted c where c.id = k.id;
alter table package add constraint package_decision_number unique (decision_year, decision_serial);
alter table package add constraint package_decision_whole
    check ((state = 'SIGNED_OFF') = (num_nonnulls(decision_year, decision_serial) = 2));
create unique index package_document_number on package (document_number) where document_number <> '';
--rollback alter table package drop constraint package_decision_whole, drop column document_number, drop column decision_year, drop column decision_serial;
