-- Education of every kind as one list: what it is called in any language, and on which level it lies.
create view catalogue.education as
  select kind,
         slug,
         case
           when kind = 'study' then document ->> 'level'
           when document ->> 'certificate' = 'yrkeskompetanse' then 'school-trade'
           else kind
         end as level,
         lower((jsonb_path_query_array(document, '$.title.*') || jsonb_path_query_array(document, '$.worker.*')
             || jsonb_path_query_array(document, '$.everyday.*[*]'))::text collate "nb-x-icu") as words,
         document
  from catalogue.entry
  where kind in ('programme', 'trade', 'study');

-- The fields an education leads into, by the occupations that name it and those it names.
create view catalogue.education_field as
  with reached as (
    select 'programme' as kind, named.slug, field
    from catalogue.occupation cross join jsonb_array_elements_text(document -> 'programmes') as named(slug)
    union
    select 'trade', named.slug, field
    from catalogue.occupation cross join jsonb_array_elements_text(document -> 'trades') as named(slug)
    union
    select 'study', named.slug, field
    from catalogue.occupation cross join jsonb_array_elements_text(document -> 'studies') as named(slug)
    union
    select 'study', entry.slug, occupation.field
    from catalogue.entry cross join jsonb_array_elements_text(entry.document -> 'leadsTo') as named(slug)
    join catalogue.occupation on occupation.slug = named.slug
    where entry.kind = 'study'
    union
    select 'study', slug, document ->> 'field' from catalogue.entry where kind = 'study'
  )
  select kind, slug, field from reached
  union
  -- A trade that leads to no occupation of the catalogue has the field that most of its programme's trades lead into, so that no trade is
  -- lost behind a filter.
  select 'trade', lost.slug, mode() within group (order by reached.field)
  from catalogue.entry as lost
  join catalogue.entry as sibling on sibling.kind = 'trade' and sibling.document ->> 'programme' = lost.document ->> 'programme'
  join reached on reached.kind = 'trade' and reached.slug = sibling.slug
  where lost.kind = 'trade'
    and not exists (select from reached as own where own.kind = 'trade' and own.slug = lost.slug)
  group by lost.slug;
