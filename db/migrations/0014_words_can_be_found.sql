-- Slips of spelling are forgiven by how alike words are.
create extension if not exists pg_trgm;
