-- The first schema. README.md beside this file draws it and says which invariant each part holds.
-- Conventions: every table is STRICT and starts its key with the municipality, so that no reference
-- can cross from one municipality to another. Instants (`…_at`) are milliseconds since 1970 in UTC,
-- money is whole cents, quantities are whole units of their need. Breaches of a rule raise an error
-- whose text starts with `duit:`, or break a CHECK with a name: a guarded UPDATE that changes no row
-- would not stop a D1 batch.
-- Indexes have names: without statistics the planner prefers a primary key by its municipality alone to an
-- index that needs a second look, and reads the whole municipality. Statements say INDEXED BY where it does.

-- Tenants ---------------------------------------------------------------------------------------

CREATE TABLE municipality (
  slug TEXT PRIMARY KEY CHECK (length(slug) BETWEEN 1 AND 64 AND slug NOT GLOB '*[^a-z0-9-]*'),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  locale TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  sender_name TEXT NOT NULL,
  sender_email TEXT NOT NULL,
  -- Limits and switches as data: {"maxCents", "suggestedCents", "moderation", "caps": {…}}
  policy TEXT NOT NULL CHECK (json_valid(policy)),
  privacy_version TEXT NOT NULL,
  privacy_url TEXT NOT NULL,
  open INTEGER NOT NULL DEFAULT 1 CHECK (open IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  id TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  url TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL,
  PRIMARY KEY (municipality, id)
) STRICT, WITHOUT ROWID;

-- A site that may write: to all campaigns of the municipality, or to one organisation's only.
CREATE TABLE origin (
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  origin TEXT NOT NULL CHECK (origin GLOB 'http*://*' AND origin NOT GLOB '*/' AND length(origin) <= 253),
  organisation TEXT,
  PRIMARY KEY (municipality, origin),
  FOREIGN KEY (municipality, organisation) REFERENCES organisation (municipality, id)
) STRICT, WITHOUT ROWID;

-- State graphs: the same edges as packages/contract/src/states.ts (a test compares them) ----------

CREATE TABLE campaign_edge (
  from_status TEXT NOT NULL, to_status TEXT NOT NULL, PRIMARY KEY (from_status, to_status)
) STRICT, WITHOUT ROWID;
INSERT INTO campaign_edge (from_status, to_status) VALUES
  ('draft', 'submitted'), ('submitted', 'changes-requested'), ('changes-requested', 'submitted'),
  ('submitted', 'approved'), ('submitted', 'rejected'), ('approved', 'live'), ('live', 'paused'),
  ('paused', 'live'), ('live', 'funded'), ('live', 'unsuccessful'), ('funded', 'realised'),
  ('unsuccessful', 'live'), ('approved', 'cancelled'), ('live', 'cancelled'),
  ('paused', 'cancelled'), ('funded', 'cancelled');

CREATE TABLE pledge_edge (
  from_status TEXT NOT NULL, to_status TEXT NOT NULL, PRIMARY KEY (from_status, to_status)
) STRICT, WITHOUT ROWID;
INSERT INTO pledge_edge (from_status, to_status) VALUES
  ('pending', 'confirmed'), ('pending', 'expired'), ('pending', 'withdrawn'), ('confirmed', 'withdrawn');

CREATE TABLE item_edge (
  from_status TEXT NOT NULL, to_status TEXT NOT NULL, PRIMARY KEY (from_status, to_status)
) STRICT, WITHOUT ROWID;
INSERT INTO item_edge (from_status, to_status) VALUES
  ('promised', 'due'), ('due', 'paid'), ('paid', 'refunded'), ('promised', 'fulfilled'),
  ('promised', 'lapsed'), ('due', 'lapsed');

-- Campaigns ---------------------------------------------------------------------------------------

CREATE TABLE campaign (
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  id TEXT NOT NULL,
  slug TEXT NOT NULL CHECK (length(slug) BETWEEN 1 AND 64 AND slug NOT GLOB '*[^a-z0-9-]*'),
  organisation TEXT NOT NULL,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
  summary TEXT NOT NULL CHECK (length(summary) <= 400),
  story TEXT NOT NULL,
  place TEXT NOT NULL,
  themes TEXT NOT NULL CHECK (json_type(themes) = 'array'),
  image TEXT CHECK (image IS NULL OR json_valid(image)),
  status TEXT NOT NULL CHECK (status IN ('draft', 'submitted', 'changes-requested', 'approved', 'rejected', 'live',
    'paused', 'funded', 'unsuccessful', 'realised', 'cancelled')),
  funding_model TEXT NOT NULL CHECK (funding_model IN ('all-or-nothing', 'keep-what-comes')),
  -- The day after which pledging is over, as people say it, and the instant that follows from it.
  deadline_date TEXT NOT NULL CHECK (deadline_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  deadline_at INTEGER NOT NULL CHECK (deadline_at > 0),
  time_zone TEXT NOT NULL,
  aftercare TEXT CHECK (aftercare IS NULL OR json_valid(aftercare)),
  who_does_what TEXT NOT NULL CHECK (json_type(who_does_what) = 'array'),
  permits TEXT NOT NULL CHECK (permits IN ('not-needed', 'requested', 'granted', 'refused')),
  objections TEXT NOT NULL CHECK (objections IN ('none', 'open', 'settled')),
  -- Confirmed pledges; kept by triggers on pledge.
  supporters INTEGER NOT NULL DEFAULT 0 CONSTRAINT supporters_not_negative CHECK (supporters >= 0),
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  -- When its result was settled; written with the status funded or unsuccessful.
  settled_at INTEGER,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, organisation) REFERENCES organisation (municipality, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX campaign_by_slug ON campaign (municipality, slug);
CREATE INDEX campaign_by_position ON campaign (municipality, position, id);
CREATE INDEX campaign_by_deadline ON campaign (deadline_at) WHERE status = 'live';

CREATE TRIGGER campaign_follows_edges BEFORE UPDATE OF status ON campaign
WHEN OLD.status <> NEW.status
BEGIN
  SELECT RAISE(ABORT, 'duit:campaign-edge')
  WHERE NOT EXISTS (SELECT 1 FROM campaign_edge WHERE from_status = OLD.status AND to_status = NEW.status);
END;

-- Called unsuccessful only when its time has come: a job that fires early or with a wrong clock stops here.
CREATE TRIGGER campaign_settles_after_deadline BEFORE UPDATE OF status ON campaign
WHEN OLD.status = 'live' AND NEW.status = 'unsuccessful'
BEGIN
  SELECT RAISE(ABORT, 'duit:deadline-not-passed') WHERE coalesce(NEW.settled_at, 0) < OLD.deadline_at;
END;

-- All-or-nothing and a minimum missing: never funded, so nobody is ever charged.
CREATE TRIGGER campaign_funded_when_ready BEFORE UPDATE OF status ON campaign
WHEN OLD.status = 'live' AND NEW.status = 'funded' AND NEW.funding_model = 'all-or-nothing'
BEGIN
  SELECT RAISE(ABORT, 'duit:not-ready') WHERE EXISTS (
    SELECT 1 FROM need INDEXED BY need_by_campaign
    WHERE municipality = NEW.municipality AND campaign = NEW.id AND confirmed < minimum
  );
END;

CREATE TABLE need (
  municipality TEXT NOT NULL,
  id TEXT NOT NULL,
  campaign TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('goods', 'time', 'knowledge', 'money')),
  unit TEXT NOT NULL,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
  description TEXT NOT NULL DEFAULT '',
  hand_over TEXT NOT NULL DEFAULT '',
  minimum INTEGER NOT NULL CHECK (minimum BETWEEN 0 AND 1000000000),
  target INTEGER NOT NULL CHECK (target BETWEEN 1 AND 1000000000),
  limited INTEGER NOT NULL CHECK (limited IN (0, 1)),
  max_per_pledge INTEGER CHECK (max_per_pledge IS NULL OR max_per_pledge > 0),
  -- Sums of the holds and of the confirmed items; kept by triggers, so no path can forget one.
  held INTEGER NOT NULL DEFAULT 0 CONSTRAINT held_not_negative CHECK (held >= 0),
  confirmed INTEGER NOT NULL DEFAULT 0 CONSTRAINT confirmed_not_negative CHECK (confirmed >= 0),
  position INTEGER NOT NULL,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, campaign) REFERENCES campaign (municipality, id),
  CONSTRAINT unit_fits_kind CHECK (
    (kind = 'goods' AND unit = 'pieces') OR (kind = 'time' AND unit IN ('hours', 'people'))
    OR (kind = 'knowledge' AND unit IN ('hours', 'people')) OR (kind = 'money' AND unit = 'cents')
  ),
  CONSTRAINT minimum_within_target CHECK (minimum <= target),
  CONSTRAINT money_is_not_limited CHECK (kind <> 'money' OR limited = 0),
  CONSTRAINT need_not_oversold CHECK (limited = 0 OR held + confirmed <= target)
) STRICT, WITHOUT ROWID;
CREATE INDEX need_by_campaign ON need (municipality, campaign, position);

CREATE TRIGGER need_stays_in_campaign BEFORE UPDATE OF municipality, id, campaign, kind, unit ON need
BEGIN
  SELECT RAISE(ABORT, 'duit:need-identity');
END;

-- A period in which hands are asked for. A need with shifts counts people.
CREATE TABLE shift (
  municipality TEXT NOT NULL,
  id TEXT NOT NULL,
  need TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  place TEXT NOT NULL,
  capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 10000),
  held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0),
  confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed >= 0),
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, need) REFERENCES need (municipality, id),
  CONSTRAINT shift_ends_after_start CHECK (ends_at > starts_at),
  CONSTRAINT shift_not_overbooked CHECK (held + confirmed <= capacity)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX shift_by_need ON shift (municipality, need, starts_at, place);

CREATE TRIGGER shift_belongs_to_time BEFORE INSERT ON shift
BEGIN
  SELECT RAISE(ABORT, 'duit:shift-needs-people') WHERE NOT EXISTS (
    SELECT 1 FROM need WHERE municipality = NEW.municipality AND id = NEW.need AND kind = 'time' AND unit = 'people'
  );
END;

CREATE TRIGGER shift_stays_in_need BEFORE UPDATE OF municipality, id, need ON shift
BEGIN
  SELECT RAISE(ABORT, 'duit:shift-identity');
END;

CREATE TABLE budget_line (
  municipality TEXT NOT NULL,
  campaign TEXT NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
  cents INTEGER NOT NULL CHECK (cents BETWEEN 0 AND 1000000000),
  covered_by TEXT NOT NULL CHECK (covered_by IN ('campaign', 'organiser', 'municipality', 'fund')),
  PRIMARY KEY (municipality, campaign, position),
  FOREIGN KEY (municipality, campaign) REFERENCES campaign (municipality, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_update (
  municipality TEXT NOT NULL,
  campaign TEXT NOT NULL,
  published_at INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
  body TEXT NOT NULL,
  PRIMARY KEY (municipality, campaign, published_at, id),
  FOREIGN KEY (municipality, campaign) REFERENCES campaign (municipality, id)
) STRICT, WITHOUT ROWID;

-- Pledges -----------------------------------------------------------------------------------------

-- Personal data stands here, and in what was typed with an item; who is erased here is erased there too
-- (pledge_loses_person). Pledges, items and totals stay whole.
CREATE TABLE person (
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  id TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  email TEXT NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
  on_behalf_of TEXT NOT NULL CHECK (length(on_behalf_of) <= 120),
  display TEXT NOT NULL CHECK (display IN ('first-name', 'full-name', 'anonymous')),
  message TEXT NOT NULL CHECK (length(message) <= 1000),
  -- Shown in public only when approved, or when the policy shows first and reads later.
  moderation TEXT NOT NULL DEFAULT 'waiting' CHECK (moderation IN ('waiting', 'approved', 'refused')),
  consent_updates INTEGER NOT NULL CHECK (consent_updates IN (0, 1)),
  consent_share_contact INTEGER NOT NULL CHECK (consent_share_contact IN (0, 1)),
  privacy_version TEXT NOT NULL,
  locale TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (municipality, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE pledge (
  municipality TEXT NOT NULL,
  id TEXT NOT NULL,
  campaign TEXT NOT NULL,
  person TEXT,
  status TEXT NOT NULL CHECK (status IN ('pending', 'confirmed', 'expired', 'withdrawn')),
  -- How it came in; desk, paper and cash come with the officials' console.
  source TEXT NOT NULL DEFAULT 'web' CHECK (source IN ('web', 'desk', 'paper', 'import')),
  -- Where the form stood; the mail's links lead back there.
  page TEXT NOT NULL CHECK (page GLOB 'http*://*' AND length(page) <= 2000),
  created_at INTEGER NOT NULL,
  confirm_before INTEGER NOT NULL,
  confirmed_at INTEGER,
  -- Last change by whoever pledged; written before its items, so that one trigger guards them all.
  changed_at INTEGER,
  ended_at INTEGER,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, campaign) REFERENCES campaign (municipality, id),
  FOREIGN KEY (municipality, person) REFERENCES person (municipality, id),
  CONSTRAINT confirmed_has_instant CHECK (status <> 'confirmed' OR confirmed_at IS NOT NULL),
  CONSTRAINT ended_has_instant CHECK ((status IN ('expired', 'withdrawn')) = (ended_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX pledge_supporters ON pledge (municipality, campaign, confirmed_at DESC, id) WHERE status = 'confirmed';
-- One pledge per person row. Also for erasing one: only a unique index keeps the foreign key from being looked
-- for in every pledge of the municipality.
CREATE UNIQUE INDEX pledge_by_person ON pledge (municipality, person);
CREATE INDEX pledge_waiting ON pledge (confirm_before) WHERE status = 'pending';

CREATE TABLE pledge_item (
  municipality TEXT NOT NULL,
  pledge TEXT NOT NULL,
  need TEXT NOT NULL,
  -- Empty where the need has no shifts: a key column cannot be NULL.
  shift TEXT NOT NULL DEFAULT '',
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000),
  note TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'promised'
    CHECK (status IN ('promised', 'due', 'paid', 'refunded', 'fulfilled', 'lapsed')),
  PRIMARY KEY (municipality, pledge, need, shift),
  FOREIGN KEY (municipality, pledge) REFERENCES pledge (municipality, id),
  FOREIGN KEY (municipality, need) REFERENCES need (municipality, id)
) STRICT, WITHOUT ROWID;

-- A reservation of something limited by a pending pledge. It ends by itself; the pledge does not.
CREATE TABLE hold (
  municipality TEXT NOT NULL,
  pledge TEXT NOT NULL,
  need TEXT NOT NULL,
  shift TEXT NOT NULL DEFAULT '',
  amount INTEGER NOT NULL CHECK (amount > 0),
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (municipality, pledge, need, shift),
  FOREIGN KEY (municipality, pledge, need, shift) REFERENCES pledge_item (municipality, pledge, need, shift)
) STRICT, WITHOUT ROWID;
-- Stale ones first: serves the sweep of all and the sweep of one need, for one index row per hold.
CREATE INDEX hold_by_expiry ON hold (expires_at, municipality, need);

CREATE TRIGGER hold_never_changes BEFORE UPDATE ON hold
BEGIN
  SELECT RAISE(ABORT, 'duit:hold-identity');
END;

CREATE TRIGGER hold_only_while_pending BEFORE INSERT ON hold
BEGIN
  SELECT RAISE(ABORT, 'duit:hold-not-pending') WHERE NOT EXISTS (
    SELECT 1 FROM pledge WHERE municipality = NEW.municipality AND id = NEW.pledge AND status = 'pending'
  );
END;

CREATE TRIGGER pledge_needs_open_campaign BEFORE INSERT ON pledge
WHEN NEW.source <> 'import'
BEGIN
  SELECT RAISE(ABORT, 'duit:campaign-closed') WHERE NOT EXISTS (
    SELECT 1 FROM campaign WHERE municipality = NEW.municipality AND id = NEW.campaign
      AND status = 'live' AND deadline_at > NEW.created_at
  );
  SELECT RAISE(ABORT, 'duit:pledge-starts-pending') WHERE NEW.status <> 'pending';
END;

CREATE TRIGGER pledge_follows_edges BEFORE UPDATE OF status ON pledge
WHEN OLD.status <> NEW.status
BEGIN
  SELECT RAISE(ABORT, 'duit:pledge-edge')
  WHERE NOT EXISTS (SELECT 1 FROM pledge_edge WHERE from_status = OLD.status AND to_status = NEW.status);
  SELECT RAISE(ABORT, 'duit:pledge-expired') WHERE NEW.status = 'confirmed' AND NEW.confirmed_at >= OLD.confirm_before;
  SELECT RAISE(ABORT, 'duit:pledge-not-expired') WHERE NEW.status = 'expired' AND NEW.ended_at < OLD.confirm_before;
END;

-- Confirming, and changing or withdrawing what counts, end with the campaign: what was accepted at the
-- deadline is what its closing counts.
CREATE TRIGGER pledge_moves_while_open BEFORE UPDATE OF status, changed_at ON pledge
WHEN NEW.status = 'confirmed' OR (OLD.status = 'confirmed' AND NEW.status = 'withdrawn')
BEGIN
  SELECT RAISE(ABORT, 'duit:campaign-closed') WHERE NOT EXISTS (
    SELECT 1 FROM campaign WHERE municipality = NEW.municipality AND id = NEW.campaign
      AND status = 'live' AND deadline_at > coalesce(NEW.ended_at, NEW.changed_at, NEW.confirmed_at)
  );
END;

CREATE TRIGGER pledge_changes_while_confirmed BEFORE UPDATE OF changed_at ON pledge
WHEN NEW.status <> 'confirmed'
BEGIN
  SELECT RAISE(ABORT, 'duit:pledge-closed');
END;

CREATE TRIGGER pledge_ends_once BEFORE UPDATE OF ended_at ON pledge
WHEN OLD.ended_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'duit:pledge-closed');
END;

CREATE TRIGGER pledge_stays_in_campaign BEFORE UPDATE OF municipality, id, campaign ON pledge
BEGIN
  SELECT RAISE(ABORT, 'duit:pledge-identity');
END;

-- Erasing takes along the words with the items, and of the page all but its site: an address can name somebody.
CREATE TRIGGER pledge_loses_person AFTER UPDATE OF person ON pledge
WHEN OLD.person IS NOT NULL AND NEW.person IS NULL
BEGIN
  UPDATE pledge_item SET note = '' WHERE municipality = NEW.municipality AND pledge = NEW.id;
  UPDATE pledge SET page = substr(page, 1, instr(substr(page || '/', 9), '/') + 8)
  WHERE municipality = NEW.municipality AND id = NEW.id;
END;

CREATE TRIGGER item_belongs_to_campaign BEFORE INSERT ON pledge_item
BEGIN
  SELECT RAISE(ABORT, 'duit:need-of-another-campaign') WHERE NOT EXISTS (
    SELECT 1 FROM pledge p JOIN need n ON n.municipality = p.municipality AND n.campaign = p.campaign
    WHERE p.municipality = NEW.municipality AND p.id = NEW.pledge AND n.id = NEW.need
  );
  SELECT RAISE(ABORT, 'duit:shift-of-another-need') WHERE (NEW.shift = '') = EXISTS (
    SELECT 1 FROM shift WHERE municipality = NEW.municipality AND need = NEW.need
  ) OR (NEW.shift <> '' AND NOT EXISTS (
    SELECT 1 FROM shift WHERE municipality = NEW.municipality AND id = NEW.shift AND need = NEW.need
  ));
  SELECT RAISE(ABORT, 'duit:item-starts-promised') WHERE NEW.status <> 'promised';
END;

CREATE TRIGGER item_stays_in_pledge BEFORE UPDATE OF municipality, pledge, need, shift ON pledge_item
BEGIN
  SELECT RAISE(ABORT, 'duit:item-identity');
END;

CREATE TRIGGER item_of_living_pledge BEFORE INSERT ON pledge_item
BEGIN
  SELECT RAISE(ABORT, 'duit:pledge-closed') WHERE EXISTS (
    SELECT 1 FROM pledge WHERE municipality = NEW.municipality AND id = NEW.pledge AND ended_at IS NOT NULL
  );
END;

-- What was paid or delivered is never rewritten or taken back by a change.
CREATE TRIGGER item_settled_is_kept BEFORE DELETE ON pledge_item
WHEN OLD.status NOT IN ('promised', 'lapsed')
BEGIN
  SELECT RAISE(ABORT, 'duit:item-settled');
END;

CREATE TRIGGER item_amount_is_kept BEFORE UPDATE OF amount ON pledge_item
WHEN OLD.amount <> NEW.amount AND OLD.status <> 'promised'
BEGIN
  SELECT RAISE(ABORT, 'duit:item-settled');
END;

CREATE TRIGGER item_follows_edges BEFORE UPDATE OF status ON pledge_item
WHEN OLD.status <> NEW.status
BEGIN
  SELECT RAISE(ABORT, 'duit:item-edge')
  WHERE NOT EXISTS (SELECT 1 FROM item_edge WHERE from_status = OLD.status AND to_status = NEW.status);
END;

-- Counters ----------------------------------------------------------------------------------------
-- held = sum of the holds; confirmed = sum of the items, lapsed ones apart, of pledges that were ever
-- confirmed; supporters = pledges that are confirmed.

CREATE TRIGGER hold_added AFTER INSERT ON hold
BEGIN
  UPDATE need SET held = held + NEW.amount WHERE municipality = NEW.municipality AND id = NEW.need;
  UPDATE shift SET held = held + NEW.amount WHERE municipality = NEW.municipality AND id = NEW.shift;
END;

CREATE TRIGGER hold_removed AFTER DELETE ON hold
BEGIN
  UPDATE need SET held = held - OLD.amount WHERE municipality = OLD.municipality AND id = OLD.need;
  UPDATE shift SET held = held - OLD.amount WHERE municipality = OLD.municipality AND id = OLD.shift;
END;

-- The pledge's own reservation becomes its confirmed amount: released first, so that the sum never
-- passes the target on the way.
CREATE TRIGGER pledge_confirmed AFTER UPDATE OF status ON pledge
WHEN OLD.status = 'pending' AND NEW.status = 'confirmed'
BEGIN
  DELETE FROM hold WHERE municipality = NEW.municipality AND pledge = NEW.id;
  UPDATE need SET confirmed = confirmed + (
    SELECT sum(amount) FROM pledge_item i
    WHERE i.municipality = NEW.municipality AND i.pledge = NEW.id AND i.need = need.id AND i.status <> 'lapsed'
  ) WHERE municipality = NEW.municipality AND id IN (
    SELECT need FROM pledge_item
    WHERE municipality = NEW.municipality AND pledge = NEW.id AND status <> 'lapsed'
  );
  UPDATE shift SET confirmed = confirmed + (
    SELECT amount FROM pledge_item i
    WHERE i.municipality = NEW.municipality AND i.pledge = NEW.id AND i.shift = shift.id AND i.status <> 'lapsed'
  ) WHERE municipality = NEW.municipality AND id IN (
    SELECT shift FROM pledge_item
    WHERE municipality = NEW.municipality AND pledge = NEW.id AND status <> 'lapsed' AND shift <> ''
  );
  UPDATE campaign SET supporters = supporters + 1 WHERE municipality = NEW.municipality AND id = NEW.campaign;
END;

-- An import brings pledges that were confirmed elsewhere.
CREATE TRIGGER pledge_arrived AFTER INSERT ON pledge
WHEN NEW.status = 'confirmed'
BEGIN
  UPDATE campaign SET supporters = supporters + 1 WHERE municipality = NEW.municipality AND id = NEW.campaign;
END;

CREATE TRIGGER pledge_ended AFTER UPDATE OF status ON pledge
WHEN OLD.status = 'pending' AND NEW.status IN ('expired', 'withdrawn')
BEGIN
  DELETE FROM hold WHERE municipality = NEW.municipality AND pledge = NEW.id;
END;

-- Items of a withdrawn pledge lapse, which lowers the counters; what was paid or fulfilled stays.
CREATE TRIGGER pledge_withdrawn AFTER UPDATE OF status ON pledge
WHEN OLD.status = 'confirmed' AND NEW.status = 'withdrawn'
BEGIN
  UPDATE pledge_item SET status = 'lapsed'
  WHERE municipality = NEW.municipality AND pledge = NEW.id AND status IN ('promised', 'due');
  UPDATE campaign SET supporters = supporters - 1 WHERE municipality = NEW.municipality AND id = NEW.campaign;
END;

CREATE TRIGGER item_added AFTER INSERT ON pledge_item
WHEN EXISTS (
  SELECT 1 FROM pledge WHERE municipality = NEW.municipality AND id = NEW.pledge AND status = 'confirmed'
)
BEGIN
  UPDATE need SET confirmed = confirmed + NEW.amount WHERE municipality = NEW.municipality AND id = NEW.need;
  UPDATE shift SET confirmed = confirmed + NEW.amount WHERE municipality = NEW.municipality AND id = NEW.shift;
END;

CREATE TRIGGER item_amount_changed AFTER UPDATE OF amount ON pledge_item
WHEN OLD.amount <> NEW.amount AND NEW.status <> 'lapsed' AND EXISTS (
  SELECT 1 FROM pledge WHERE municipality = NEW.municipality AND id = NEW.pledge AND status = 'confirmed'
)
BEGIN
  UPDATE need SET confirmed = confirmed + NEW.amount - OLD.amount
  WHERE municipality = NEW.municipality AND id = NEW.need;
  UPDATE shift SET confirmed = confirmed + NEW.amount - OLD.amount
  WHERE municipality = NEW.municipality AND id = NEW.shift;
END;

-- Only what a confirmed pledge no longer promises leaves the counters.
CREATE TRIGGER item_lapsed AFTER UPDATE OF status ON pledge_item
WHEN OLD.status <> 'lapsed' AND NEW.status = 'lapsed' AND EXISTS (
  SELECT 1 FROM pledge WHERE municipality = NEW.municipality AND id = NEW.pledge AND confirmed_at IS NOT NULL
)
BEGIN
  UPDATE need SET confirmed = confirmed - OLD.amount WHERE municipality = NEW.municipality AND id = NEW.need;
  UPDATE shift SET confirmed = confirmed - OLD.amount WHERE municipality = NEW.municipality AND id = NEW.shift;
END;

CREATE TRIGGER item_removed AFTER DELETE ON pledge_item
WHEN OLD.status <> 'lapsed' AND EXISTS (
  SELECT 1 FROM pledge WHERE municipality = OLD.municipality AND id = OLD.pledge AND status = 'confirmed'
)
BEGIN
  UPDATE need SET confirmed = confirmed - OLD.amount WHERE municipality = OLD.municipality AND id = OLD.need;
  UPDATE shift SET confirmed = confirmed - OLD.amount WHERE municipality = OLD.municipality AND id = OLD.shift;
END;

-- Tokens, repeats, quotas, mail ---------------------------------------------------------------------

-- Hashes only: a token is derived again when its mail is sent.
CREATE TABLE token (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 43),
  municipality TEXT NOT NULL,
  pledge TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('confirm', 'manage')),
  version INTEGER NOT NULL CHECK (version >= 1),
  expires_at INTEGER,
  used_at INTEGER,
  FOREIGN KEY (municipality, pledge) REFERENCES pledge (municipality, id),
  CONSTRAINT only_confirm_expires CHECK ((purpose = 'confirm') = (expires_at IS NOT NULL)),
  CONSTRAINT only_confirm_is_used CHECK (purpose = 'confirm' OR used_at IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER token_used_once BEFORE UPDATE OF used_at ON token
BEGIN
  SELECT RAISE(ABORT, 'duit:token-used') WHERE OLD.used_at IS NOT NULL;
  SELECT RAISE(ABORT, 'duit:token-expired') WHERE NEW.used_at >= OLD.expires_at;
END;

CREATE TRIGGER token_stays_bound BEFORE UPDATE OF hash, municipality, pledge, purpose, version, expires_at ON token
BEGIN
  SELECT RAISE(ABORT, 'duit:token-identity');
END;

-- One effect per key: written in the same batch as the effect, so its key violation stops a repeat.
CREATE TABLE request_key (
  municipality TEXT NOT NULL,
  -- Nobody (empty), the pledge whose token was shown, later an account.
  actor TEXT NOT NULL,
  route TEXT NOT NULL CHECK (route IN ('pledge', 'confirm', 'change', 'withdraw')),
  key TEXT NOT NULL CHECK (length(key) BETWEEN 8 AND 100),
  -- Keyed, so that it cannot be tried against guessed names and addresses.
  body_hash TEXT NOT NULL,
  pledge TEXT NOT NULL,
  -- The answer without personal data; what it says of a person is read again.
  answer TEXT NOT NULL CHECK (json_valid(answer)),
  created_at INTEGER NOT NULL,
  CONSTRAINT one_effect_per_key PRIMARY KEY (municipality, actor, route, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX request_key_by_age ON request_key (created_at);

-- Exact quotas per window: a breach is an error in the batch that wanted to count. Mail to one address
-- stops counting at its cap instead, since that limit is kept silently.
CREATE TABLE quota (
  municipality TEXT NOT NULL,
  window_start INTEGER NOT NULL,
  -- connection: a keyed hash of an IP address; address: of a mail address; need, campaign: ids.
  scope TEXT NOT NULL CHECK (scope IN ('connection', 'address', 'need', 'campaign')),
  subject TEXT NOT NULL,
  used INTEGER NOT NULL CHECK (used >= 0),
  cap INTEGER NOT NULL,
  -- The window comes before what is counted, so that old windows are one range of the key.
  PRIMARY KEY (municipality, window_start, scope, subject),
  CONSTRAINT within_quota CHECK (used <= cap)
) STRICT, WITHOUT ROWID;

-- What is to be mailed: template and ids, never rendered text.
CREATE TABLE outbox (
  municipality TEXT NOT NULL,
  id TEXT NOT NULL,
  template TEXT NOT NULL CHECK (template IN ('confirm', 'thank-you', 'changed', 'withdrawn')),
  pledge TEXT NOT NULL,
  token_version INTEGER NOT NULL DEFAULT 1,
  state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL,
  -- Who holds the lease may send until then; afterwards anybody may try again, with the same Message-ID.
  leased_until INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  sent_at INTEGER,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, pledge) REFERENCES pledge (municipality, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_waiting ON outbox (next_attempt_at) WHERE state = 'queued';
