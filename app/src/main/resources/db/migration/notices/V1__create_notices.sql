create schema if not exists notices;

-- The outbox. A notice is written in the transaction of what it tells of, and delivered by any node afterwards. Its key is the sender's
-- own name for it: the same key twice is one notice. What it says, and to whom, is encrypted and is gone after some weeks.
create table notices.notice (
  id uuid primary key,
  key text not null unique check (length(key) between 1 and 200),
  way text not null check (way in ('MAIL', 'SMS')),
  status text not null default 'QUEUED' check (status in ('QUEUED', 'SENT', 'FAILED')),
  recipient bytea,
  subject bytea,
  body bytea,
  attempts int not null default 0 check (attempts >= 0),
  created_at timestamptz not null,
  due_at timestamptz not null,
  settled_at timestamptz,
  emptied_at timestamptz,
  check ((status = 'QUEUED') = (settled_at is null)),
  check ((emptied_at is null) = (recipient is not null)),
  check ((recipient is null) = (body is null)),
  check (subject is null or way = 'MAIL' and emptied_at is null)
);
create index notice_due on notices.notice (due_at) where status = 'QUEUED';
create index notice_kept on notices.notice (created_at) where emptied_at is null;
