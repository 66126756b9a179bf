create schema if not exists consent;

-- Somebody lets somebody else see a thing: which, for what purpose, on what ground, after reading which text, until when. A row is written
-- once and ended once; what stood in it never changes. Only with the giver, the recipient or the thing itself is it deleted.
create table consent.consent (
  id uuid primary key,
  giver uuid references identity.person (id) on delete cascade, -- nobody: an anonymous seeker, known by what is hers
  item_kind text not null check (item_kind ~ '^[a-z]+(\.[a-z-]+)+$'),
  item uuid not null,
  recipient uuid references identity.person (id) on delete cascade,
  role text check (role in ('E_COUNSELLOR', 'CAREER_COUNSELLOR', 'NAV_COUNSELLOR', 'PROGRAMME_PROVIDER', 'SCHOOL_COUNSELLOR',
    'COUNTY_COORDINATOR')),
  organisation_kind text,
  organisation text,
  purpose text not null check (purpose ~ '^[a-z]+(\.[a-z-]+)+$'),
  ground text not null check (ground in ('CONSENT', 'EXPLICIT_CONSENT')),
  text_version text not null check (text_version ~ '^[a-z]+(\.[a-z-]+)*/[1-9][0-9]*$'),
  given_at timestamptz not null,
  valid_until timestamptz check (valid_until > given_at),
  ended_at timestamptz check (ended_at >= given_at),
  ended_by text check (ended_by in ('WITHDRAWAL', 'EXPIRY')),
  foreign key (organisation_kind, organisation) references identity.organisation (kind, slug),
  check ((recipient is null) = (role is not null)),
  check ((role is null) = (organisation is null) and (role is null) = (organisation_kind is null)),
  check ((ended_at is null) = (ended_by is null)),
  check (coalesce(ended_by, '') <> 'EXPIRY' or coalesce(ended_at = valid_until, false))
);
create unique index consent_once on consent.consent (item_kind, item, purpose, recipient, role, organisation_kind, organisation)
  nulls not distinct where ended_at is null;
create index consent_of_giver on consent.consent (giver) where giver is not null;
create index consent_to_person on consent.consent (recipient) where recipient is not null;
create index consent_runs_out on consent.consent (valid_until) where ended_at is null and valid_until is not null;

create function consent.refuse_change() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null or to_jsonb(new) - 'ended_at' - 'ended_by' <> to_jsonb(old) - 'ended_at' - 'ended_by' then
    raise exception 'a consent is ended once and never changed';
  end if;
  return new;
end $$;
create trigger consent_is_ended_once before update on consent.consent for each row execute function consent.refuse_change();

-- Whether a consent holds now: asked in the query that reads what it opens.
create function consent.is_valid(consent uuid) returns boolean stable
  return exists (select from consent.consent c
    where c.id = is_valid.consent and c.ended_at is null and (c.valid_until is null or c.valid_until > now()));
