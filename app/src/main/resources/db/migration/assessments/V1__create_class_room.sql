create schema if not exists assessments;

-- A class that does a tool together. Nobody in it is known: the pupils come with the code, the teacher with a secret of which only a
-- keyed hash is kept. The code opens nothing but the door, so it is kept as it is and shown to the class.
create table assessments.class_room (
  id uuid primary key,
  code text not null unique check (code ~ '^[BCDFGHJKLMNPQRSTVWXZ]{8}$'),
  teacher_hash bytea not null unique check (length(teacher_hash) = 32),
  created_at timestamptz not null,
  ends_at timestamptz not null,
  begun int not null default 0 check (begun >= 0),
  check (ends_at > created_at)
);
create index class_room_by_end on assessments.class_room (ends_at);

-- What pupils have counted in, in the order in which they came: the areas that somebody liked more than not. No time, no device, no name.
create table assessments.class_answer (
  room uuid not null references assessments.class_room (id) on delete cascade,
  number int not null check (number > 0),
  liked text not null check (liked ~ '^R?I?A?S?E?C?$'),
  primary key (room, number)
);
