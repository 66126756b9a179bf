create schema if not exists eguidance;

-- One contact with a seeker, from the first question to the end. What was said lies in message; when that is deleted, this row
-- stays as a figure of the statistics and says nothing about anybody.
create table eguidance.conversation (
  id uuid primary key,
  channel text not null check (channel in ('CHAT', 'PHONE', 'CALL_ME', 'QUESTION', 'MAIL', 'SMS', 'MEETING')),
  state text not null check (state in ('WAITING', 'ACTIVE', 'ENDED')),
  language text not null check (language in ('nb', 'nn', 'en', 'uk', 'ar')),
  topic text check (length(topic) between 1 and 60),
  county text references places.county (slug),
  page text check (length(page) between 1 and 300),
  professional boolean not null default false,
  training boolean not null default false,
  token_hash bytea unique check (length(token_hash) = 32),
  seeker uuid references identity.person (id) on delete set null,
  counsellor uuid references identity.person (id),
  last_seq int not null default 0 check (last_seq >= 0),
  read_by_seeker int not null default 0,
  read_by_counsellor int not null default 0,
  waiting_since timestamptz not null,
  started_at timestamptz not null,
  taken_at timestamptz,
  ended_at timestamptz,
  ended_by text check (ended_by in ('SEEKER', 'COUNSELLOR', 'PLATFORM')),
  emptied_at timestamptz,
  check ((state = 'ENDED') = (ended_at is not null)),
  check ((ended_at is null) = (ended_by is null)),
  check (state <> 'ACTIVE' or (counsellor is not null and taken_at is not null)),
  check (emptied_at is null or (token_hash is null and seeker is null and page is null and state = 'ENDED'))
);
create index conversation_waiting on eguidance.conversation (waiting_since, id) where state = 'WAITING';
create index conversation_of_counsellor on eguidance.conversation (counsellor) where state = 'ACTIVE';
create index conversation_of_seeker on eguidance.conversation (seeker) where seeker is not null;
create index conversation_ended on eguidance.conversation (ended_at) where emptied_at is null;
create index conversation_by_start on eguidance.conversation (started_at);

-- What was said, and what happened (joined, transferred, ended) as lines of their own. Bodies are encrypted and bound to their row.
-- seq is dense within a conversation and the same for both sides; key is the sender's, so that sending again is harmless.
create table eguidance.message (
  id bigint generated always as identity primary key,
  conversation uuid not null references eguidance.conversation (id) on delete cascade,
  seq int not null check (seq > 0),
  key uuid not null,
  author text not null check (author in ('SEEKER', 'COUNSELLOR', 'SYSTEM')),
  counsellor uuid references identity.person (id),
  event text check (event in ('JOINED', 'TRANSFERRED', 'INVITED', 'LEFT', 'RETURNED', 'WARNED', 'CHANNEL', 'ENDED')),
  body bytea not null,
  at timestamptz not null,
  unique (conversation, seq),
  unique (conversation, key),
  check ((author = 'COUNSELLOR') = (counsellor is not null)),
  check ((author = 'SYSTEM') = (event is not null))
);

-- Who answers: what a seeker may know of a counsellor, and what routing needs to know.
create table eguidance.counsellor (
  person uuid primary key references identity.person (id),
  display_name text not null check (length(display_name) between 1 and 60),
  workplace text,
  county text references places.county (slug),
  about text check (length(about) <= 120),
  languages text[] not null default '{nb,nn,en}',
  topics text[] not null default '{}',
  places int not null default 3 check (places between 1 and 8),
  trainee boolean not null default false
);

-- Counsellors beside the one who answers: openly in the conversation, asked for advice behind it, or looking on with the seeker's leave.
create table eguidance.participant (
  conversation uuid not null references eguidance.conversation (id) on delete cascade,
  person uuid not null references eguidance.counsellor (person),
  part text not null check (part in ('INVITED', 'CONSULTED', 'OBSERVING')),
  since timestamptz not null,
  until timestamptz,
  primary key (conversation, person, part)
);

-- Who is on duty now. A row whose node or person has not been heard of for a while counts as gone.
create table eguidance.duty (
  person uuid primary key references eguidance.counsellor (person) on delete cascade,
  available boolean not null default false,
  since timestamptz not null,
  heard_at timestamptz not null,
  wrap_up_of uuid references eguidance.conversation (id) on delete set null
);

-- What the manager sets for the whole service.
create table eguidance.setting (
  only_row boolean primary key default true check (only_row),
  queue_limit int not null default 200 check (queue_limit between 0 and 20000),
  anonymous_days int not null default 90 check (anonymous_days between 1 and 365),
  announcement_nb text,
  announcement_nn text,
  announcement_en text
);
insert into eguidance.setting (only_row) values (true);

-- Whether a counsellor speaks a question's language and, when it has a topic, counts it among her own.
create function eguidance.suits(c eguidance.conversation, k eguidance.counsellor) returns boolean immutable
  return c.language = any (k.languages) and (c.topic is null or c.topic = any (k.topics));
