create schema if not exists catalogue;

-- The curated catalogue: each entry is one readable file of the release, kept as the document that pages are made of.
create table catalogue.entry (
  kind text not null check (kind in ('occupation', 'programme', 'trade', 'study', 'institution', 'road')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  digest text not null,
  document jsonb not null,
  primary key (kind, slug),
  check (kind <> 'occupation' or (
    coalesce(document ->> 'styrk08', '') ~ '^[0-9]{4}$' and
    coalesce(document -> 'interests' ->> 'letters', '') ~ '^[RIASEC]{3}$' and
    document ? 'field' and document ? 'education' and document ? 'reviewedOn'))
);

create view catalogue.occupation as
  select slug,
         document ->> 'styrk08' as styrk08,
         document ->> 'field' as field,
         document ->> 'education' as education,
         document -> 'interests' ->> 'letters' as interests,
         document
  from catalogue.entry
  where kind = 'occupation';
