-- What the service measures itself by: within so many seconds is a chat to be answered.
alter table eguidance.setting
  add column answer_seconds int not null default 300 check (answer_seconds between 30 and 3600),
  drop column announcement_nb,
  drop column announcement_nn,
  drop column announcement_en;

-- What the service tells everybody at /veiledning for a while. Whoever writes here raises the content version.
create table eguidance.announcement (
  id uuid primary key,
  nb text not null check (length(nb) between 1 and 300),
  nn text not null check (length(nn) between 1 and 300),
  en text not null check (length(en) between 1 and 300),
  shown_from timestamptz not null,
  shown_until timestamptz not null,
  check (shown_from < shown_until)
);

-- What a seeker was told about the wait when she came, in seconds; beside it the mean wait of the same hours, which it is measured against.
create table eguidance.estimate (
  conversation uuid primary key references eguidance.conversation (id) on delete cascade,
  position int not null check (position > 0),
  free int not null check (free >= 0),
  shortest int not null check (shortest >= 0),
  expected int not null,
  longest int not null,
  naive int not null check (naive >= 0),
  told_at timestamptz not null,
  check (shortest <= expected and expected <= longest)
);
create index estimate_by_time on eguidance.estimate (told_at);

create index conversation_by_taking on eguidance.conversation (taken_at) where taken_at is not null;

-- Conversations that wait in the queue, as figures without content. Abandoned is what the seeker herself ended before anybody came.
create view eguidance.queued_contact as
select id, channel, language, topic, started_at, taken_at,
       started_at at time zone 'Europe/Oslo' as local_start,
       extract(epoch from taken_at - started_at)::int as waited,
       taken_at is null and ended_by = 'SEEKER' and state = 'ENDED' as abandoned
from eguidance.conversation
where channel in ('CHAT', 'MEETING') and not training;

-- One working day after a moment: the same time of the next day that is neither Saturday nor Sunday. Public holidays count as working
-- days here, so that the figure is rather too strict than too kind.
create function eguidance.working_day_after(asked timestamptz) returns timestamptz stable
  return (asked at time zone 'Europe/Oslo'
    + make_interval(days => case extract(isodow from asked at time zone 'Europe/Oslo')::int when 5 then 3 when 6 then 2 else 1 end))
    at time zone 'Europe/Oslo';

-- Written questions and whether the promise was kept; one that is neither answered nor late yet says nothing so far.
create view eguidance.written_contact as
select id, started_at, taken_at,
       started_at at time zone 'Europe/Oslo' as local_start,
       eguidance.working_day_after(started_at) as promised_by,
       taken_at is not null and taken_at <= eguidance.working_day_after(started_at) as kept
from eguidance.conversation
where channel in ('QUESTION', 'MAIL') and not training;

-- What was told beside what came, for those who were answered.
create view eguidance.told_wait as
select e.told_at, extract(epoch from c.taken_at - e.told_at)::int as waited, e.expected, e.naive, e.shortest, e.longest,
       e.position > e.free as queued
from eguidance.estimate e join eguidance.conversation c on c.id = e.conversation
where c.taken_at is not null and not c.training;

-- Made-up conversations have been filled in, once.
create table eguidance.demo_data (
  only_row boolean primary key default true check (only_row),
  seed bigint not null,
  conversations bigint not null,
  filled_at timestamptz not null
);
