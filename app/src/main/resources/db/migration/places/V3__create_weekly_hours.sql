-- The ordinary week of each channel of e-guidance that keeps hours; a weekday (1 is Monday) without a row is closed. It begins with the
-- example of the expert committee's report on career guidance (2015). Whoever writes here raises the content version, so that pages follow.
create table places.weekly_hours (
  channel text not null check (channel in ('CHAT', 'PHONE', 'MEETING')),
  weekday int not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null,
  primary key (channel, weekday),
  check (opens < closes)
);
insert into places.weekly_hours (channel, weekday, opens, closes)
select channel, weekday,
       case when weekday < 6 then time '08:30' else time '15:00' end,
       case when weekday = 5 then time '18:30' else time '22:00' end
from unnest(array['CHAT', 'PHONE', 'MEETING']) channel, generate_series(1, 7) weekday;

-- An exception concerns every channel, or one: that goes first.
alter table places.opening_exception
  add column channel text not null default 'EVERY' check (channel in ('EVERY', 'CHAT', 'PHONE', 'MEETING')),
  drop constraint opening_exception_pkey,
  add primary key (day, channel);
