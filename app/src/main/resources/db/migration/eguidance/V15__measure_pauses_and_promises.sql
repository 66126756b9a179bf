-- For how long a counsellor is offered nothing new after a conversation, unless she has written it down before.
alter table eguidance.setting
  add column pause_minutes int not null default 5 check (pause_minutes between 0 and 30);

-- Each promise of an answer in writing, from the question to the answer: figures, which stay when what was said is gone.
-- One that is taken back before its time is deleted; one whose time is over without an answer is broken, whatever comes later.
create table eguidance.promise (
  conversation uuid not null references eguidance.conversation (id) on delete cascade,
  asked_at timestamptz not null,
  promised_at timestamptz not null check (promised_at > asked_at),
  answered_at timestamptz check (answered_at >= asked_at),
  primary key (conversation, asked_at)
);
create unique index promise_open on eguidance.promise (conversation) where answered_at is null;
create index promise_by_time on eguidance.promise (asked_at);

-- What was answered before promises were kept as figures was measured by the same time of the next weekday.
insert into eguidance.promise (conversation, asked_at, promised_at, answered_at)
select id, started_at, promised_by, taken_at from eguidance.written_contact where taken_at is not null;

insert into eguidance.promise (conversation, asked_at, promised_at)
select c.id, c.waiting_since, q.promised_at
from eguidance.correspondence q join eguidance.conversation c on c.id = q.conversation
where q.promised_at is not null and q.answered_at is null and c.taken_at is null;

drop view eguidance.written_contact;
drop function eguidance.working_day_after;

-- Written questions and whether the promise was kept; one that is neither answered nor late yet says nothing so far.
create view eguidance.written_contact as
select p.conversation as id, p.asked_at,
       p.asked_at at time zone 'Europe/Oslo' as local_start,
       p.answered_at is not null or p.promised_at < now() as due,
       coalesce(p.answered_at <= p.promised_at, false) as kept
from eguidance.promise p join eguidance.conversation c on c.id = p.conversation
where not c.training;
