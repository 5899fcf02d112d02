-- The pledge form without script: which form a pledge came by, and quotas of its own.

-- The mail's links fit the form: one for script leads back to its page with the token in the fragment, one without
-- script to a page that the server draws.
ALTER TABLE pledge ADD COLUMN form TEXT NOT NULL DEFAULT 'element' CHECK (form IN ('element', 'plain'));

-- SQLite cannot change a CHECK, so the table is made anew with two scopes more. Nothing refers to it.
CREATE TABLE quota_next (
  municipality TEXT NOT NULL,
  window_start INTEGER NOT NULL,
  -- connection, form-connection: a keyed hash of an IP address; address: of a mail address; the others: ids.
  scope TEXT NOT NULL CHECK (scope IN ('connection', 'address', 'need', 'campaign', 'form-connection', 'form-campaign')),
  subject TEXT NOT NULL,
  used INTEGER NOT NULL CHECK (used >= 0),
  cap INTEGER NOT NULL,
  -- The window comes before what is counted, so that old windows are one range of the key.
  PRIMARY KEY (municipality, window_start, scope, subject),
  CONSTRAINT within_quota CHECK (used <= cap)
) STRICT, WITHOUT ROWID;
INSERT INTO quota_next (municipality, window_start, scope, subject, used, cap)
SELECT municipality, window_start, scope, subject, used, cap FROM quota;
DROP TABLE quota;
ALTER TABLE quota_next RENAME TO quota;
