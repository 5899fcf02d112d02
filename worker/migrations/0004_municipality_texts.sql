-- Texts that a municipality says in its own words: those of the elements, pages, mails and refusals, by language.
-- Names and places were checked when they came in (domain/import-texts.ts); a name that a later release has no
-- more is left alone.

CREATE TABLE municipality_text (
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  locale TEXT NOT NULL CHECK (length(locale) = 2),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 3 AND 100),
  -- One text, or one for each form: "…" or {"one": "…", "other": "…"}
  text TEXT NOT NULL CHECK (json_type(text) IN ('text', 'object') AND length(text) <= 4000),
  PRIMARY KEY (municipality, locale, name)
) STRICT, WITHOUT ROWID;
