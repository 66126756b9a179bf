-- Groups of occupations have figures too, and the bureau has codes of its own for sums: 0-9, 0b, 3_01-03.
alter table labourmarket.figure drop constraint figure_occupation_check;
alter table labourmarket.figure add constraint figure_occupation_check check (occupation ~ '^[0-9][0-9a-z_-]{0,9}$');

-- How many people employers lack (Nav's survey, NLOD). Counties are those of the survey's year, by the file's own names.
create table labourmarket.employer_demand (
  year smallint not null check (year between 1990 and 2100),
  occupation text not null check (occupation ~ '^[0-9]{4}$'),
  name text not null,
  norway integer not null check (norway >= 0),
  counties jsonb not null check (jsonb_typeof(counties) = 'object'),
  primary key (year, occupation)
);
