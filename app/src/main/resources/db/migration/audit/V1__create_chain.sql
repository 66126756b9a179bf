create schema if not exists audit;

-- Who did what to which thing. People are named by an alias; the link to the person is kept apart and can be erased.
create table audit.entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  alias uuid,
  role text,
  act text not null check (act ~ '^[a-z]+(\.[a-z]+(-[a-z]+)*)+$'),
  thing text not null check (length(thing) between 1 and 300)
);

create table audit.alias (
  person uuid primary key,
  alias uuid not null unique default gen_random_uuid()
);

-- The chain: each seal is the hash of the seal before it and of one entry. Rows wait until the sealer takes them, in any order of commit.
create table audit.seal (
  position bigint primary key check (position > 0),
  entry bigint not null unique references audit.entry (id),
  hash bytea not null check (length(hash) = 32),
  sealed_at timestamptz not null default now()
);

create table audit.waiting (
  entry bigint primary key references audit.entry (id)
);

create function audit.let_wait() returns trigger language plpgsql as $$
begin
  insert into audit.waiting (entry) values (new.id);
  return null;
end $$;
create trigger entry_waits after insert on audit.entry for each row execute function audit.let_wait();

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit.% is append-only', tg_table_name;
end $$;
create trigger entry_is_append_only before update or delete or truncate on audit.entry execute function audit.refuse_change();
create trigger seal_is_append_only before update or delete or truncate on audit.seal execute function audit.refuse_change();
