-- What only the installation's keys can open and make again: a node with other keys is refused before it writes what nobody else can read.
create table platform.keyset_mark (
  only_row boolean primary key default true check (only_row),
  sealed bytea not null
);
