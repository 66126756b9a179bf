-- What a notice is about, so that it is forgotten together with it; and whether it is forgotten as soon as it has been sent, or has failed.
alter table notices.notice
  add column about uuid,
  add column fleeting boolean not null default false,
  add check (not fleeting or status = 'QUEUED' or emptied_at is not null);
create index notice_about on notices.notice (about) where about is not null;
