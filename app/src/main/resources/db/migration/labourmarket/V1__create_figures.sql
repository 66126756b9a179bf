create schema if not exists labourmarket;

-- A published table that figures were imported from; a page that shows one of them names it.
create table labourmarket.dataset (
  id text primary key check (id ~ '^[0-9]{5}$'),
  title text not null,
  source text not null,
  licence text not null,
  updated_on date not null,
  imported_at timestamptz not null default now()
);

-- One published figure on an occupation. What is not a number keeps its reason: it must reach the page as such.
create table labourmarket.figure (
  dataset text not null references labourmarket.dataset (id) on delete cascade,
  period text not null,
  occupation text not null check (occupation ~ '^[0-9]{4}$'),
  measure text not null,
  breakdown text not null,
  value numeric,
  status text not null check (status in ('value', 'missing', 'suppressed', 'not-applicable')),
  primary key (dataset, occupation, period, measure, breakdown),
  check ((status = 'value') = (value is not null))
);
