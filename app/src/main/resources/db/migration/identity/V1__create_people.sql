create schema if not exists identity;

-- Somebody who has logged in. The id is random; the name is encrypted with a key that is not in the database.
create table identity.person (
  id uuid primary key,
  sealed_name bytea,
  first_login_at timestamptz not null default now()
);

-- How a provider knows her: never the national identity number or the subject itself, only a keyed hash of it.
create table identity.login (
  issuer text not null,
  subject_hash bytea not null check (length(subject_hash) = 32),
  person uuid not null references identity.person (id) on delete cascade,
  primary key (issuer, subject_hash)
);
create index login_by_person on identity.login (person);

create table identity.organisation (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('COUNTY', 'CENTRE', 'NAV_OFFICE', 'PROVIDER', 'SCHOOL', 'NATIONAL_SERVICE')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 200),
  county text,
  unique (kind, slug)
);

create table identity.person_role (
  person uuid not null references identity.person (id) on delete cascade,
  role text not null check (role in ('SEEKER', 'E_COUNSELLOR', 'CAREER_COUNSELLOR', 'NAV_COUNSELLOR', 'PROGRAMME_PROVIDER',
    'SCHOOL_COUNSELLOR', 'COUNTY_COORDINATOR', 'EDITOR', 'COUNCIL_MEMBER', 'SERVICE_MANAGER', 'CENTRE_MANAGER', 'ANALYST',
    'RESEARCHER', 'ADMINISTRATOR')),
  organisation uuid references identity.organisation (id),
  unique nulls not distinct (person, role, organisation),
  check ((role = 'SEEKER') = (organisation is null))
);
