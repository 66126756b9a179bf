-- What can happen in a conversation now also tells of somebody who looks on with the seeker's leave.
alter table eguidance.message drop constraint message_event_check;
alter table eguidance.message add constraint message_event_check check (event in
  ('JOINED', 'TRANSFERRED', 'INVITED', 'LEFT', 'RETURNED', 'WARNED', 'EMERGENCY', 'CHANNEL', 'OBSERVED', 'UNOBSERVED', 'ENDED'));

create index participant_now on eguidance.participant (person) where until is null;

-- Where she works beside e-guidance: set by herself, so that colleagues find who knows a sector.
alter table eguidance.counsellor
  add column sector text check (sector in ('CAREER_CENTRE', 'SCHOOL', 'NAV', 'HIGHER_EDUCATION', 'VOCATIONAL'));

-- The counsellors' one room. seq is dense, key is the writer's, so that writing again is harmless. Bodies are encrypted and bound to
-- their row; lines are deleted after 30 days.
create table eguidance.backroom (
  only_row boolean primary key default true check (only_row),
  last_seq int not null default 0 check (last_seq >= 0)
);
insert into eguidance.backroom (only_row) values (true);

create table eguidance.backroom_line (
  seq int primary key check (seq > 0),
  key uuid not null unique,
  author uuid not null references eguidance.counsellor (person),
  reply_to int references eguidance.backroom_line (seq) on delete set null check (reply_to < seq),
  conversation uuid references eguidance.conversation (id) on delete set null,
  mentions uuid[] not null default '{}',
  body bytea not null,
  at timestamptz not null
);
create index backroom_line_by_time on eguidance.backroom_line (at);
create index backroom_line_replies on eguidance.backroom_line (reply_to) where reply_to is not null;
create index backroom_line_pointers on eguidance.backroom_line (conversation) where conversation is not null;

-- Messages of the day, from one day to another, both included.
create table eguidance.board_note (
  id uuid primary key,
  author uuid not null references identity.person (id) on delete cascade,
  text text not null check (length(text) between 1 and 500),
  from_day date not null,
  until_day date not null,
  written_at timestamptz not null,
  check (until_day between from_day and from_day + 60)
);
create index board_note_by_day on eguidance.board_note (until_day);

-- Advice behind a conversation, which the seeker never sees; numbered and encrypted as its lines are.
alter table eguidance.conversation add column last_note int not null default 0 check (last_note >= 0);
create table eguidance.consult_note (
  conversation uuid not null references eguidance.conversation (id) on delete cascade,
  seq int not null check (seq > 0),
  key uuid not null,
  author uuid not null references eguidance.counsellor (person),
  body bytea not null,
  at timestamptz not null,
  primary key (conversation, seq),
  unique (conversation, key)
);
create index consult_note_by_time on eguidance.consult_note (at);

-- Seekers who were shown on to a career centre: a figure of the statistics.
create table eguidance.handed_on (
  conversation uuid not null references eguidance.conversation (id) on delete cascade,
  centre text not null references places.career_centre (slug),
  counsellor uuid not null references eguidance.counsellor (person),
  at timestamptz not null,
  primary key (conversation, centre)
);
create index handed_on_by_time on eguidance.handed_on (at);

-- Whom the seeker has been asked to let look on, and what she answered. Asked again, the row begins anew.
create table eguidance.observation (
  conversation uuid not null references eguidance.conversation (id) on delete cascade,
  observer uuid not null references eguidance.counsellor (person),
  asked_at timestamptz not null,
  answered_at timestamptz,
  allowed boolean,
  primary key (conversation, observer),
  check ((allowed is null) = (answered_at is null))
);

-- Content of the site that is missing or wrong, as counsellors met it. Nothing of the seeker stands here.
create table eguidance.content_gap (
  id uuid primary key,
  page text not null check (page ~ '^/[[:graph:]]*$' and length(page) <= 300),
  quote text check (length(quote) between 1 and 500),
  missing text not null check (length(missing) between 3 and 1000),
  reporter uuid references identity.person (id) on delete set null,
  reported_at timestamptz not null,
  settled_at timestamptz
);
create index content_gap_open on eguidance.content_gap (reported_at) where settled_at is null;

-- Ready answers, a counsellor's own or shared (without an owner). No two of hers in a language have the same shortcut.
create table eguidance.canned_response (
  id uuid primary key,
  owner uuid references identity.person (id) on delete cascade,
  language text not null check (language in ('nb', 'nn', 'en', 'uk', 'ar')),
  shortcut text not null check (shortcut ~ '^[[:alnum:]-]{1,30}$'),
  title text not null check (length(title) between 1 and 80),
  body text not null check (length(body) between 1 and 4000),
  changed_at timestamptz not null,
  unique nulls not distinct (owner, language, shortcut)
);

-- Played conversations: by a colleague, or by a script of a situation.
create table eguidance.training (
  conversation uuid primary key references eguidance.conversation (id) on delete cascade,
  player uuid references eguidance.counsellor (person),
  situation text check (situation in ('SCHOOL_TIRED', 'REDUNDANT', 'FOREIGN_DIPLOMA')),
  check ((player is null) <> (situation is null))
);
create index training_of_player on eguidance.training (player) where player is not null;
