-- What a seeker says of a conversation that is over: three questions and her own words, which are encrypted and bound to their row.
-- When the conversation is emptied, the words go and the answers stay as figures.
create table eguidance.conversation_feedback (
  conversation uuid primary key references eguidance.conversation (id) on delete cascade,
  helped text check (helped in ('YES', 'PARTLY', 'NO')),
  onward text check (onward in ('KNOW', 'SOME', 'NOT_YET')),
  recommends text check (recommends in ('YES', 'MAYBE', 'NO')),
  comment bytea,
  at timestamptz not null
);
create index conversation_feedback_by_time on eguidance.conversation_feedback (at);
