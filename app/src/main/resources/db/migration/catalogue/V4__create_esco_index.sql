-- The names of one occupation in all languages: the primary key begins with the language.
create index esco_entry_by_uri on catalogue.esco_entry (uri);
