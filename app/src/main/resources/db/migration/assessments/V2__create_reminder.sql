-- A mail somebody has asked for about an application in her log, on one day. It goes with the application, and is gone once it is sent.
create table assessments.reminder (
  item uuid not null references portfolio.item (id) on delete cascade,
  key text not null check (key ~ '^[a-z-]+$'),
  due_on date not null,
  language text not null check (language in ('NB', 'NN', 'EN')),
  sealed_address bytea not null,
  primary key (item, key)
);
create index reminder_by_day on assessments.reminder (due_on);
