create table article_speaker (
    id           uuid primary key,
    article_id   uuid not null references article on delete cascade,
    position     integer not null,
    speaker_id   uuid references speaker,
    name         text,
    kind         text not null,
    descriptions text[] not null,
    aliases      text[] not null,
    members      text[] not null,
    mentions     integer[] not null,
    constraint article_speaker_has_a_place unique (article_id, position),
    constraint article_speaker_with_a_name_is_recorded check ((name is null) = (speaker_id is null))
);

create index article_speaker_by_speaker on article_speaker (speaker_id);
