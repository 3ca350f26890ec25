-- The graph as tables: what the five kinds of work ask, with a foreign key for every edge and an index for every filter
-- and order. Counts by which lists are ordered are columns, filled by the loader: the peer need not count while it answers.
DROP SCHEMA IF EXISTS dialogue CASCADE;
CREATE SCHEMA dialogue;
SET search_path TO dialogue;

CREATE TABLE actors (
  id text PRIMARY KEY,
  kind text NOT NULL,
  name text NOT NULL,
  code text UNIQUE,
  acronym text,
  participation_count integer NOT NULL DEFAULT 0
);
COMMENT ON TABLE actors IS 'States and organisations.';

CREATE TABLE cities (
  id text PRIMARY KEY,
  name text NOT NULL,
  latitude double precision,
  longitude double precision,
  state_id text REFERENCES actors
);

CREATE TABLE themes (
  id text PRIMARY KEY,
  label text NOT NULL,
  definition text,
  meeting_count integer NOT NULL DEFAULT 0
);

CREATE TABLE narrower_themes (
  theme_id text NOT NULL REFERENCES themes,
  broader_id text NOT NULL REFERENCES themes,
  PRIMARY KEY (broader_id, theme_id)
);

CREATE TABLE policy_frameworks (
  id text PRIMARY KEY,
  name text NOT NULL,
  short_name text NOT NULL,
  adopted_on text
);

CREATE TABLE provisions (
  id text PRIMARY KEY,
  code text NOT NULL,
  title text NOT NULL,
  framework_id text REFERENCES policy_frameworks
);

CREATE TABLE meetings (
  id text PRIMARY KEY,
  title text NOT NULL,
  kind text,
  status text NOT NULL,
  detail text NOT NULL,
  start_date text,
  end_date text,
  start_earliest text,
  start_latest text,
  sort_date text NOT NULL,
  attendance_count integer,
  objectives text[],
  city_id text REFERENCES cities,
  participation_count integer NOT NULL DEFAULT 0
);

CREATE TABLE participations (
  meeting_id text NOT NULL REFERENCES meetings,
  role text NOT NULL,
  actor_id text NOT NULL REFERENCES actors,
  PRIMARY KEY (meeting_id, role, actor_id)
);

CREATE TABLE addresses (
  meeting_id text NOT NULL REFERENCES meetings,
  weight text NOT NULL,
  theme_id text NOT NULL REFERENCES themes,
  PRIMARY KEY (meeting_id, weight, theme_id)
);

-- What a meeting references: a framework, or a provision with the framework that it is part of.
CREATE TABLE instruments_referenced (
  meeting_id text NOT NULL REFERENCES meetings,
  instrument_id text NOT NULL,
  framework_id text NOT NULL REFERENCES policy_frameworks,
  provision_id text REFERENCES provisions,
  PRIMARY KEY (meeting_id, framework_id, instrument_id)
);

-- Who hosted or co-hosted with whom, counted by the loader, so that nobody counts while asking.
CREATE TABLE partners (
  actor_id text NOT NULL REFERENCES actors,
  partner_id text NOT NULL REFERENCES actors,
  meeting_count integer NOT NULL,
  PRIMARY KEY (actor_id, partner_id)
);
