alter table quotation add column words tsvector not null generated always as (to_tsvector('english', content_text)) stored;

create index quotation_by_words on quotation using gin (words);
