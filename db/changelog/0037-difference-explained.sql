--liquibase formatted sql

--changeset pledgeledger:0037-difference-explained
--comment: When a difference was explained, and which figures: others ask again.
alter table package add explained_at timestamptz, add explained_for text not null default '';
update package set explained_at = signed_off_at where explanation <> '';
alter table package add constraint package_explained_whole
    check ((explanation <> '') = (explained_at is not null) and (explanation <> '') = (explained_by <> ''));
--rollback alter table package drop constraint package_explained_whole, drop column explained_at, drop column explained_for;
