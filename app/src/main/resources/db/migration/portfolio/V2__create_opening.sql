-- Who has opened what was shared with her, and when: for its owner to see, as long as the thing is there.
create table portfolio.opening (
  id bigint generated always as identity primary key,
  item uuid not null references portfolio.item (id) on delete cascade,
  reader uuid not null references identity.person (id) on delete cascade,
  opened_at timestamptz not null
);
create index opening_of_item on portfolio.opening (item, opened_at desc);
create index opening_by_reader on portfolio.opening (reader);
