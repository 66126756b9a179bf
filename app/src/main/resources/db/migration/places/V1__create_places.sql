create schema if not exists places;

-- A list of sources that says something: at least one, each with a name, an address and whether it was looked up.
create function places.is_sourced(sources jsonb) returns boolean
  immutable
  return coalesce(jsonb_array_length(sources), 0) > 0
    and not jsonb_path_exists(sources, '$[*] ? (!exists(@.url ? (@ starts with "http")) || !exists(@.name) || !exists(@.checked))');

-- A text in the three languages that every page has.
create function places.is_translated(texts jsonb) returns boolean
  immutable
  return coalesce(texts ->> 'nb', '') <> '' and coalesce(texts ->> 'nn', '') <> '' and coalesce(texts ->> 'en', '') <> '';

-- The shipped files that the tables below were filled from.
create table places.shelved_file (
  name text primary key,
  digest text not null
);

create table places.county (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  code text not null unique check (code ~ '^[0-9]{2}$'),
  name jsonb not null check (places.is_translated(name)),
  also_names text[] not null,
  tile jsonb not null unique check (jsonb_typeof(tile -> 'column') is not distinct from 'number' and jsonb_typeof(tile -> 'row') is not distinct from 'number'),
  url text not null check (url ~ '^https?://'),
  about jsonb not null check (places.is_translated(about)),
  sources jsonb not null check (places.is_sourced(sources)),
  unique (slug, code)
);

-- A municipality's code begins with its county's. Foreign keys wait for the end of the transaction: a file may move both at once.
create table places.municipality (
  code text primary key check (code ~ '^[0-9]{4}$'),
  name text not null,
  county text not null,
  county_code text not null generated always as (left(code, 2)) stored,
  also_names text[] not null,
  unique (code, county),
  foreign key (county, county_code) references places.county (slug, code) deferrable initially deferred
);
create index municipality_by_county on places.municipality (county);

-- A centre's municipality, where we know it, lies in the centre's county.
create table places.career_centre (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  county text not null references places.county (slug) deferrable initially deferred,
  town text,
  municipality text,
  url text not null check (url ~ '^https?://'),
  booking text check (booking ~ '^https?://'),
  phone text check (phone ~ '^[+0-9 ]+$'),
  email text check (email ~ '^[^@ ]+@[^@ ]+$'),
  languages text[] not null,
  about jsonb not null check (places.is_translated(about)),
  example_hours jsonb not null,
  sources jsonb not null check (places.is_sourced(sources)),
  foreign key (municipality, county) references places.municipality (code, county) deferrable initially deferred
);
create index career_centre_by_county on places.career_centre (county);

create table places.nav_office (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  county text not null,
  town text not null,
  municipality text not null,
  url text not null check (url ~ '^https?://'),
  sources jsonb not null check (places.is_sourced(sources)),
  foreign key (municipality, county) references places.municipality (code, county) deferrable initially deferred
);
create index nav_office_by_county on places.nav_office (county);

-- A single day on which e-guidance has other hours than the rule says; without hours it is closed. Whoever writes here raises the
-- content version, so that pages follow.
create table places.opening_exception (
  day date primary key,
  opens time,
  closes time,
  check ((opens is null) = (closes is null)),
  check (opens is null or opens < closes)
);
