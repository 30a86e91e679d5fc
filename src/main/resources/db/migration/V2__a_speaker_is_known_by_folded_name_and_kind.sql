create table speaker (
    id          uuid primary key,
    name        text not null,
    folded_name text not null,
    kind        text not null,
    constraint speaker_is_recorded_once unique (folded_name, kind)
);
