-- Postal codes (Bring, open data), Svalbard and Jan Mayen included. Kind as published: street, boxes, both, service.
create table places.postal_code (
  code text primary key check (code ~ '^[0-9]{4}$'),
  place text not null,
  municipality_code text not null check (municipality_code ~ '^[0-9]{4}$'),
  municipality_name text not null,
  kind text not null check (kind in ('B', 'F', 'G', 'P', 'S'))
);
create index postal_code_by_municipality on places.postal_code (municipality_code);

-- Borders of counties (Kartverket, CC BY 4.0): as published, and as a simplified SVG path; all paths lie in one view box, 0 0 780 1000.
create table places.county_border (
  county_code text primary key check (county_code ~ '^[0-9]{2}$'),
  geojson jsonb not null check (coalesce(geojson ->> 'type', '') in ('Polygon', 'MultiPolygon')),
  path text not null check (path like 'M%Z')
);
