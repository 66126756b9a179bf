-- Numbers to call in danger of life are a line of their own.
alter table eguidance.message drop constraint message_event_check;
alter table eguidance.message add constraint message_event_check
  check (event in ('JOINED', 'TRANSFERRED', 'INVITED', 'LEFT', 'RETURNED', 'WARNED', 'EMERGENCY', 'CHANNEL', 'ENDED'));

-- For a fair share: whose last conversation ended longest ago is next.
alter table eguidance.duty add column last_ended_at timestamptz;

-- What a counsellor writes down after a conversation: figures of the service, without a word of what was said or by whom.
create table eguidance.registration (
  conversation uuid primary key references eguidance.conversation (id) on delete cascade,
  counsellor uuid not null references identity.person (id),
  channel text not null check (channel in ('CHAT', 'PHONE', 'CALL_ME', 'QUESTION', 'MAIL', 'SMS', 'MEETING')),
  kind text not null check (kind in ('INFORMATION', 'REFLECTIVE')),
  topics text[] not null check (cardinality(topics) between 1 and 11),
  target_group text not null check (target_group in
    ('PUPIL', 'STUDENT', 'APPRENTICE', 'EMPLOYED', 'WITHOUT_WORK', 'NEW_IN_NORWAY', 'RELATIVE', 'PROFESSIONAL', 'OTHER', 'UNKNOWN')),
  county text references places.county (slug),
  referred_to text not null check (referred_to in ('NOWHERE', 'CENTRE', 'NAV', 'SCHOOL', 'INSTITUTION', 'LOAN_FUND', 'OTHER')),
  minutes int not null check (minutes >= 0),
  saved_at timestamptz not null
);

-- Who may not begin a conversation for a while, and why: read by the manager.
create table eguidance.block (
  id bigint generated always as identity primary key,
  conversation uuid references eguidance.conversation (id) on delete set null,
  token_hash bytea check (length(token_hash) = 32),
  seeker uuid references identity.person (id) on delete cascade,
  reason text not null check (length(reason) between 3 and 500),
  blocked_by uuid not null references identity.person (id),
  since timestamptz not null,
  until timestamptz not null check (until > since),
  lifted_at timestamptz,
  check (token_hash is not null or seeker is not null)
);
create index block_of_token on eguidance.block (token_hash) where lifted_at is null;
create index block_of_seeker on eguidance.block (seeker) where lifted_at is null;

-- Danger to life: for the manager on duty, until somebody has seen to it.
create table eguidance.alert (
  id bigint generated always as identity primary key,
  conversation uuid not null references eguidance.conversation (id) on delete cascade,
  raised_by uuid not null references identity.person (id),
  raised_at timestamptz not null,
  seen_by uuid references identity.person (id),
  seen_at timestamptz,
  check ((seen_by is null) = (seen_at is null))
);
create index alert_unseen on eguidance.alert (raised_at) where seen_at is null;
