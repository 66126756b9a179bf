create schema if not exists portfolio;

-- What one person has saved: hers by her login, or behind a reference code of which only a keyed hash is kept.
create table portfolio.folder (
  id uuid primary key,
  person uuid unique references identity.person (id) on delete cascade,
  code_hash bytea unique check (length(code_hash) = 32),
  created_at timestamptz not null,
  kept_until timestamptz,
  check ((person is null) <> (code_hash is null)),
  check ((code_hash is null) = (kept_until is null))
);
create index folder_by_end on portfolio.folder (kept_until) where kept_until is not null;

-- One saved thing. What it says is encrypted and bound to its row; the kind and the version of the tool that made it are not.
-- A subject is what can be saved once only, such as an occupation's path.
create table portfolio.item (
  id uuid primary key,
  folder uuid not null references portfolio.folder (id) on delete cascade,
  kind text not null check (kind ~ '^[A-Z]+(_[A-Z]+)*$'),
  subject text check (length(subject) between 1 and 300),
  version int not null check (version > 0),
  revision int not null default 1 check (revision > 0),
  sealed_title bytea not null,
  sealed_body bytea not null,
  saved_at timestamptz not null,
  changed_at timestamptz not null,
  check (changed_at >= saved_at)
);
create unique index item_once on portfolio.item (folder, kind, subject) where subject is not null;
create index item_of_folder on portfolio.item (folder, kind, changed_at desc);
