--liquibase formatted sql

--changeset pledgeledger:0019-review-comment
--comment: What a reviewer remarks on a passage, and what the department answers. Neither is ever changed; a comment is settled once.
create table review_comment (
    id                    bigint generated always as identity primary key,
    entry_id              bigint      not null,
    revision_id           bigint      not null,
    kind                  text        not null,
    field                 text        not null,
    quote                 text        not null default '',
    quote_at              integer     not null default 0,
    words                 text        not null,
    made_at               timestamptz not null,
    made_by               bigint references staff,
    made_by_name          text        not null,
    made_by_post          text        not null,
    made_by_department    text        not null,
    settled_at            timestamptz,
    settled_by            bigint references staff,
    settled_by_name       text,
    settled_by_post       text,
    settled_by_department text,
    constraint review_comment_of_entry foreign key (entry_id, revision_id) references revision (entry_id, id),
    constraint review_comment_kind check (kind in ('MUST_FIX', 'SUGGESTION', 'INFORMATION')),
    constraint review_comment_field
        check (field in ('ACHIEVEMENTS', 'PLANS', 'RATING', 'PROGRAMMES', 'DEPARTMENTS', 'WHOLE')),
    constraint review_comment_quote_in_text check (quote = '' or field in ('ACHIEVEMENTS', 'PLANS')),
    constraint review_comment_quote_at check (quote_at >= 0),
    constraint review_comment_words check (trim(words) <> '' and char_length(words) <= 2000),
    constraint review_comment_settled_whole check (num_nulls(settled_at, settled_by_name, settled_by_post, settled_by_department) in (0, 4))
);
create index review_comment_entry on review_comment (entry_id);
grant select, insert on review_comment to ${app_role};
grant update (settled_at, settled_by, settled_by_name, settled_by_post, settled_by_department) on review_comment to ${app_role};

create table review_answer (
    id                 bigint generated always as identity primary key,
    comment_id         bigint      not null references review_comment,
    revision_id        bigint      not null references revision,
    of_department      boolean     not null,
    done               boolean     not null,
    words              text        not null,
    made_at            timestamptz not null,
    made_by            bigint references staff,
    made_by_name       text        not null,
    made_by_post       text        not null,
    made_by_department text        not null,
    constraint review_answer_done check (of_department or not done),
    constraint review_answer_words check ((done or trim(words) <> '') and char_length(words) <= 2000)
);
create index review_answer_comment on review_answer (comment_id);
grant select, insert on review_answer to ${app_role};
--rollback drop table review_answer;
--rollback drop table review_comment;

--changeset pledgeledger:0019-review-comment-guard splitStatements:false
create function review_comment_guard() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if old.settled_at is not null or new.settled_at is null then
        raise exception 'comment %: it is settled once, and never changed', old.id using errcode = '42501';
    end if;
    return new;
end
$$;

create trigger review_comment_guard before update on review_comment
    for each row execute function review_comment_guard();
--rollback drop trigger review_comment_guard on review_comment;
--rollback drop function review_comment_guard();

--changeset pledgeledger:0019-return-phrase
--comment: 定型句: what reviewers write again and again when they return an entry. It begins with a few of ours.
create table return_phrase (
    id    bigint generated always as identity primary key,
    words text not null,
    constraint return_phrase_once unique (words),
    constraint return_phrase_words check (trim(words) <> '' and char_length(words) <= 500)
);
insert into return_phrase (words)
values
    ('数値の根拠と、いつの時点の数値かを書いてください。'),
    ('実施した時期、回数、人数など、実績が分かる事実を書いてください。'),
    ('実績は「～しました」、予定は「～します」の文に直してください。'),
    ('評価を選んだ理由が、実績の文から読み取れるようにしてください。'),
    ('審査コメントに沿って直し、対応したものを「対応済」にしてください。');
grant select, insert, delete on return_phrase to ${app_role};
--rollback drop table return_phrase;
