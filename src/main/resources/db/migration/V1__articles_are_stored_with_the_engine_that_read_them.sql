-- Spans, here and in later tables, are flat arrays start, end, start, end, …: half-open, in Unicode code points,
-- which is what substring() counts too.
create table article (
    id              uuid primary key,
    identity        bytea not null constraint article_is_stored_once unique,
    text            text not null,
    url             text,
    title           text,
    byline          text,
    publisher       text,
    external_id     text,
    published_at    timestamptz,
    stored_at       timestamptz not null,
    language        text,
    attributed_at   timestamptz not null,
    engine_name     text not null,
    engine_version  text not null,
    engine_models   text[] not null,
    ignored_spans   integer[] not null,
    ignored_reasons text[] not null,
    constraint article_ignored_span_has_a_reason
        check (cardinality(ignored_spans) = 2 * cardinality(ignored_reasons))
);

create index article_by_date on article ((coalesce(published_at, stored_at)));
create index article_by_publisher on article (lower(publisher));
