-- The skills pillar of ESCO (European Commission), one row a skill and language; releases may differ from language to language.
create table catalogue.esco_skill (
  language text not null check (language ~ '^[a-z]{2}$'),
  uri text not null check (uri like 'http://data.europa.eu/esco/skill/%'),
  knowledge boolean not null,
  preferred text not null,
  alternatives text[] not null,
  primary key (language, uri)
);
create index esco_skill_by_uri on catalogue.esco_skill (uri);

-- What ESCO's occupations ask for. No foreign keys: a good row must not wait for another file.
create table catalogue.esco_occupation_skill (
  occupation text not null check (occupation like 'http://data.europa.eu/esco/occupation/%'),
  skill text not null check (skill like 'http://data.europa.eu/esco/skill/%'),
  essential boolean not null,
  primary key (occupation, skill)
);

-- What one can do, not what one can know, by its names in the languages that pages have.
create view catalogue.esco_ability as
  select uri, max(preferred) filter (where language = 'nb') as nb, max(preferred) filter (where language = 'en') as en
  from catalogue.esco_skill
  where language in ('nb', 'en') and not knowledge
  group by uri;

-- Where it is used, and by how many of ESCO's occupations in all.
create view catalogue.esco_ability_use as
  select occupation, skill, essential, count(*) over (partition by skill) as occupations
  from catalogue.esco_occupation_skill
  where skill in (select uri from catalogue.esco_ability);
