-- Finding campaigns: by words, by neighbourhood, by where they are.

ALTER TABLE campaign ADD COLUMN neighbourhood TEXT NOT NULL DEFAULT '' CHECK (length(neighbourhood) <= 80);
-- Degrees, WGS 84. Both or neither: CHECK passes on NULL, and NaN binds as NULL.
ALTER TABLE campaign ADD COLUMN latitude REAL CHECK (latitude BETWEEN -90 AND 90);
ALTER TABLE campaign ADD COLUMN longitude REAL
  CHECK (longitude BETWEEN -180 AND 180)
  CONSTRAINT place_is_whole CHECK ((latitude IS NULL) = (longitude IS NULL));
-- Whether campaign_word follows what the campaign says. A job takes care of those that were there before, of
-- those whose texts change, and of all when a migration sets it to 0 because the rule for words changed.
ALTER TABLE campaign ADD COLUMN worded INTEGER NOT NULL DEFAULT 0 CHECK (worded IN (0, 1));

CREATE INDEX campaign_by_neighbourhood ON campaign (municipality, neighbourhood, position, id, status);
CREATE INDEX campaign_without_words ON campaign (municipality, id) WHERE worded = 0;

-- What a campaign is found by: every beginning of a word, and the ends of long ones (domain/search-words.ts). One
-- word that is typed is then one key in the list's own order, so that a page costs the same however many
-- campaigns match. Not FTS5: D1 cannot export a database with virtual tables.
CREATE TABLE campaign_word (
  municipality TEXT NOT NULL,
  campaign TEXT NOT NULL,
  word TEXT NOT NULL CHECK (length(word) BETWEEN 2 AND 16),
  -- The campaign's own, so that matches are read in the list's order.
  position INTEGER NOT NULL,
  PRIMARY KEY (municipality, campaign, word),
  FOREIGN KEY (municipality, campaign) REFERENCES campaign (municipality, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaign_word_in_order ON campaign_word (municipality, word, position, campaign);

CREATE TRIGGER campaign_words_grow_old
AFTER UPDATE OF title, summary, place, neighbourhood, themes, organisation, position ON campaign
BEGIN
  UPDATE campaign SET worded = 0 WHERE municipality = NEW.municipality AND id = NEW.id;
END;
