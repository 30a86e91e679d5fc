create table quotation (
    id                    uuid primary key,
    article_id            uuid not null references article on delete cascade,
    position              integer not null,
    type                  text not null,
    content_text          text not null,
    content_spans         integer[] not null,
    quoted_spans          integer[] not null,
    cue_start             integer,
    cue_end               integer,
    cue_text              text,
    cue_lemma             text,
    source_start          integer,
    source_end            integer,
    source_text           text,
    source_type           text,
    article_speaker_id    uuid references article_speaker on delete cascade,
    confidence            double precision,
    stage                 text not null,
    evidence              text[] not null,
    candidate_names       text[] not null,
    candidate_confidences double precision[] not null,
    unattributed_reason   text,
    paragraph             integer not null,
    sentence              integer not null,
    prefix                text not null,
    suffix                text not null,
    constraint quotation_has_a_place unique (article_id, position),
    constraint quotation_is_attributed_or_says_why
        check ((article_speaker_id is null) = (unattributed_reason is not null)),
    constraint quotation_candidate_has_a_confidence
        check (cardinality(candidate_names) = cardinality(candidate_confidences))
);

create index quotation_by_article_speaker on quotation (article_speaker_id);
