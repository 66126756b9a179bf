-- Who stands in the queue: chats, and calls that were wished for from their hour on. Written questions wait in a list of their own.
create function eguidance.queues(c eguidance.conversation) returns boolean stable
  return c.channel = 'CHAT' or c.channel = 'CALL_ME' and c.waiting_since <= now();

-- What takes one of a counsellor's places while she has it.
create function eguidance.fills_a_place(c eguidance.conversation) returns boolean immutable
  return c.channel in ('CHAT', 'CALL_ME', 'PHONE', 'MEETING');

-- What a conversation has beside it when the seeker is not there while she is answered: the promise, the way back to her, and the answer
-- that is being written. Addresses and numbers are encrypted; their keyed hash finds the conversation that a mail or an SMS goes on.
-- followed_seq is the newest line that has been acted on: a question promises an answer, an answer is sent.
create table eguidance.correspondence (
  conversation uuid primary key references eguidance.conversation (id) on delete cascade,
  reference_hash bytea unique check (length(reference_hash) = 32),
  mail_reference text unique check (mail_reference ~ '^[B-Z]{4}-[B-Z]{4}$'),
  reply text not null check (reply in ('CODE', 'MAIL', 'SMS', 'CALL')),
  address bytea,
  address_hash bytea check (length(address_hash) = 32),
  tells_content boolean not null default true,
  workplace text check (workplace in ('SCHOOL', 'NAV', 'CENTRE', 'OTHER')),
  followed_seq int not null default 0 check (followed_seq >= 0),
  promised_at timestamptz,
  answered_at timestamptz,
  draft bytea,
  check ((address is null) = (address_hash is null)),
  check (reply <> 'CODE' or address is null)
);
create index correspondence_of_address on eguidance.correspondence (address_hash) where address_hash is not null;
create index correspondence_promised on eguidance.correspondence (promised_at) where promised_at is not null;

-- A wish to be called. The same number is not called twice at the same hour.
create table eguidance.callback (
  conversation uuid primary key references eguidance.conversation (id) on delete cascade,
  number_hash bytea check (length(number_hash) = 32),
  wished_at timestamptz not null,
  attempts int not null default 0 check (attempts between 0 and 3),
  unique (number_hash, wished_at)
);

-- Each telephone call, in or out, timed by the system.
create table eguidance.call (
  id uuid primary key,
  conversation uuid not null references eguidance.conversation (id) on delete cascade,
  counsellor uuid not null references identity.person (id),
  direction text not null check (direction in ('IN', 'OUT')),
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('REACHED', 'NO_ANSWER', 'WRONG_NUMBER')),
  check ((ended_at is null) = (outcome is null)),
  check (ended_at >= started_at)
);
create unique index call_at_once on eguidance.call (conversation) where ended_at is null;
