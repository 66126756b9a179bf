-- A conversation by picture and sound. What is said and shown goes from browser to browser and is kept nowhere.
create table eguidance.meeting (
  id uuid primary key,
  conversation uuid references eguidance.conversation (id) on delete set null,
  counsellor uuid not null references eguidance.counsellor (person),
  starts_at timestamptz not null,
  opened_at timestamptz not null,
  ended_at timestamptz
);
create index meeting_of_counsellor on eguidance.meeting (counsellor, starts_at) where ended_at is null;
create index meeting_ended on eguidance.meeting (ended_at) where ended_at is not null;

-- Who may come: one of each part, so three at most. A sitting is one page that somebody has open; who comes with another is let in anew.
create table eguidance.meeting_guest (
  meeting uuid not null references eguidance.meeting (id) on delete cascade,
  part text not null check (part in ('COUNSELLOR', 'SEEKER', 'THIRD')),
  key_hash bytea unique check (length(key_hash) = 32),
  state text not null check (state in ('INVITED', 'KNOCKING', 'ADMITTED', 'REFUSED', 'LEFT')),
  sitting uuid unique,
  sealed_name bytea,
  seen_at timestamptz,
  primary key (meeting, part),
  check ((part = 'COUNSELLOR') = (key_hash is null)),
  check (state not in ('KNOCKING', 'ADMITTED') or sitting is not null)
);

-- What browsers tell each other to find a way between them, for seconds: it holds network addresses, so it is sealed, and gone when read.
create table eguidance.meeting_signal (
  id bigint generated always as identity primary key,
  meeting uuid not null references eguidance.meeting (id) on delete cascade,
  recipient uuid not null,
  sender text not null check (sender in ('COUNSELLOR', 'SEEKER', 'THIRD')),
  sender_sitting uuid not null,
  body bytea not null,
  at timestamptz not null
);
create index meeting_signal_to on eguidance.meeting_signal (recipient, id);
create index meeting_signal_at on eguidance.meeting_signal (at);
