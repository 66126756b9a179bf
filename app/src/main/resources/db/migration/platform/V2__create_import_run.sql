-- Imports as they ran: what came of them, and which rows were left out and why.
create table platform.import_run (
  id uuid primary key,
  kind text not null,
  files text[] not null,
  state text not null default 'running' check (state in ('running', 'done', 'refused', 'failed')),
  started_at timestamptz not null default now(),
  heard_at timestamptz not null default now(),
  finished_at timestamptz,
  seen bigint not null default 0,
  counts jsonb,
  reason text,
  rejections jsonb not null default '[]',
  check ((state = 'running') = (finished_at is null)),
  check ((state = 'done') = (counts is not null)),
  check ((state = 'refused') = (reason is not null))
);
create index import_run_by_start on platform.import_run (started_at desc);
