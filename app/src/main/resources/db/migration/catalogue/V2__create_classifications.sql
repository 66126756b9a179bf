-- What an operator imports beside the curated catalogue. Codes are text: leading zeros count. Tables of different publishers have no
-- foreign keys between them, since releases do not agree and a good row must not wait for another's file.

-- STYRK-08, Norway's standard of occupations (Statistics Norway, CC BY 4.0).
create table catalogue.styrk08 (
  code text primary key check (code ~ '^[0-9]{1,4}$'),
  level smallint not null check (level = length(code)),
  parent text references catalogue.styrk08 (code) deferrable initially deferred,
  name text not null,
  check (coalesce(parent, '') = left(code, -1))
);

-- Where STYRK-08 made a code of its own of an ISCO-08 group; every other code is the group of the same number, where there is one.
create table catalogue.styrk08_of_isco (
  styrk08 text primary key,
  isco text not null
);
insert into catalogue.styrk08_of_isco (styrk08, isco) values
  ('2223', '2221'),
  ('3439', '3435');

-- ESCO (European Commission), one row an occupation, language and so release: the group and the code differ between releases.
create table catalogue.esco_entry (
  language text not null check (language ~ '^[a-z]{2}$'),
  uri text not null check (uri like 'http://data.europa.eu/esco/occupation/%'),
  isco_group text not null check (isco_group ~ '^[0-9]{4}$'),
  code text,
  preferred text not null,
  alternatives text[] not null,
  description text,
  primary key (language, uri)
);
create index esco_entry_by_group on catalogue.esco_entry (isco_group, language);

-- One row an occupation: the English release is the newest, the others tell what it lacks.
create view catalogue.esco_occupation as
  select distinct on (uri) uri, isco_group, code, description
  from catalogue.esco_entry
  order by uri, language <> 'en', language;

create view catalogue.esco_label as
  select uri, language, 'preferred' as kind, preferred as label from catalogue.esco_entry
  union all
  select uri, language, 'alternative', unnest(alternatives) from catalogue.esco_entry;

create table catalogue.isco_group (
  language text not null check (language ~ '^[a-z]{2}$'),
  code text not null check (code ~ '^[0-9]{1,4}$'),
  label text,
  description text,
  primary key (language, code)
);

create table catalogue.esco_broader (
  uri text not null,
  broader text not null,
  primary key (uri, broader)
);

-- O*NET (US Department of Labor, CC BY 4.0).
create table catalogue.onet_interest (
  onet_code text not null check (onet_code ~ '^[0-9]{2}-[0-9]{4}\.[0-9]{2}$'),
  element text not null,
  scale text not null check (scale in ('OI', 'IH')),
  value numeric not null check (value between 0 and 7),
  dated text,
  domain_source text,
  primary key (onet_code, element, scale)
);
create table catalogue.onet_job_zone (
  onet_code text primary key check (onet_code ~ '^[0-9]{2}-[0-9]{4}\.[0-9]{2}$'),
  job_zone smallint not null check (job_zone between 1 and 5),
  dated text,
  domain_source text
);
create table catalogue.onet_work_value (
  onet_code text not null check (onet_code ~ '^[0-9]{2}-[0-9]{4}\.[0-9]{2}$'),
  element text not null,
  scale text not null check (scale in ('EX', 'VH')),
  value numeric not null check (value between 0 and 7),
  dated text,
  domain_source text,
  primary key (onet_code, element, scale)
);

-- From ESCO to O*NET (Nesta 2020, MIT). Confidence as published: 0.5, 1 or 2. Some codes are of an older O*NET and lead nowhere.
create table catalogue.esco_onet (
  uri text not null check (uri like 'http://data.europa.eu/esco/occupation/%'),
  onet_code text not null check (onet_code ~ '^[0-9]{2}-[0-9]{4}\.[0-9]{2}$'),
  confidence numeric not null check (confidence in (0.5, 1, 2)),
  primary key (uri, onet_code)
);

-- The interests of each ESCO occupation that has them, from the O*NET occupation it is most surely the same as.
create view catalogue.esco_profile as
  select distinct on (crosswalk.uri)
         crosswalk.uri, crosswalk.onet_code, crosswalk.confidence, scores.realistic, scores.investigative, scores.artistic, scores.social,
         scores.enterprising, scores.conventional
  from catalogue.esco_onet crosswalk
  join (
    select onet_code,
           max(value) filter (where element = '1.B.1.a') as realistic,
           max(value) filter (where element = '1.B.1.b') as investigative,
           max(value) filter (where element = '1.B.1.c') as artistic,
           max(value) filter (where element = '1.B.1.d') as social,
           max(value) filter (where element = '1.B.1.e') as enterprising,
           max(value) filter (where element = '1.B.1.f') as conventional
    from catalogue.onet_interest
    where scale = 'OI'
    group by onet_code
    having count(*) filter (where element between '1.B.1.a' and '1.B.1.f') = 6
  ) scores using (onet_code)
  order by crosswalk.uri, crosswalk.confidence desc, crosswalk.onet_code;

-- Point limits of the national admissions service. The value as published: 0 means that all were admitted, below 0 is undocumented.
create table catalogue.point_limit (
  study_code text not null check (study_code ~ '^[0-9]{3} [0-9]{3}$'),
  quota text not null,
  round text not null,
  year smallint not null check (year between 1990 and 2100),
  study text not null,
  institution text not null,
  place text,
  field text,
  published numeric not null,
  primary key (study_code, quota, round, year)
);
create index point_limit_by_study on catalogue.point_limit (institution, lower(study));
