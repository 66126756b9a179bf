-- A mail somebody has asked for about something she has saved, on one day. It goes with the thing, and is gone once it is sent.
create table portfolio.reminder (
  item uuid not null references portfolio.item (id) on delete cascade,
  key text not null check (key ~ '^[a-z0-9-]+$'),
  due_on date not null,
  language text not null check (language in ('NB', 'NN', 'EN')),
  sealed_address bytea not null,
  primary key (item, key)
);
create index reminder_by_day on portfolio.reminder (due_on);
