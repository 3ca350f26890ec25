-- After the rows: indexes, and what a foreign key cannot say, as functions of one row ("computed columns").
SET search_path TO dialogue;

CREATE INDEX ON actors (kind, participation_count DESC, id);
CREATE INDEX ON cities (state_id);
CREATE INDEX ON themes (meeting_count DESC, id);
CREATE INDEX ON themes (label, id);
CREATE INDEX ON narrower_themes (theme_id);
CREATE INDEX ON policy_frameworks (short_name, id);
CREATE INDEX ON provisions (framework_id);
CREATE INDEX ON meetings (detail, sort_date DESC, id);
CREATE INDEX ON meetings (detail, start_earliest DESC, id);
CREATE INDEX ON meetings (detail, start_latest);
CREATE INDEX ON meetings (kind, start_latest);
CREATE INDEX ON meetings (participation_count DESC, id);
CREATE INDEX ON meetings (city_id);
CREATE INDEX ON participations (actor_id, role, meeting_id);
CREATE INDEX ON addresses (theme_id, meeting_id);
CREATE INDEX ON instruments_referenced (framework_id);
CREATE INDEX ON instruments_referenced (provision_id);

CREATE FUNCTION meetings_frameworks(meeting meetings) RETURNS SETOF policy_frameworks LANGUAGE sql STABLE AS $$
  SELECT * FROM dialogue.policy_frameworks
  WHERE id IN (SELECT framework_id FROM dialogue.instruments_referenced WHERE meeting_id = meeting.id)
  ORDER BY id
$$;

CREATE FUNCTION themes_meetings(theme themes) RETURNS SETOF meetings LANGUAGE sql STABLE AS $$
  SELECT * FROM dialogue.meetings
  WHERE detail = 'DESCRIBED' AND id IN (SELECT meeting_id FROM dialogue.addresses WHERE theme_id = theme.id)
  ORDER BY sort_date DESC, id
$$;

CREATE FUNCTION actors_meetings(actor actors) RETURNS SETOF meetings LANGUAGE sql STABLE AS $$
  SELECT * FROM dialogue.meetings
  WHERE detail = 'DESCRIBED' AND id IN (SELECT meeting_id FROM dialogue.participations WHERE actor_id = actor.id)
  ORDER BY sort_date DESC, id
$$;

-- The meetings are kept with the partner as ids, so that they are looked for once.
CREATE TYPE partner AS (count integer, actor_id text, meeting_ids text[]);

CREATE FUNCTION actors_partners(actor actors) RETURNS SETOF partner LANGUAGE sql STABLE AS $$
  SELECT count(DISTINCT own.meeting_id)::integer, other.actor_id, array_agg(DISTINCT own.meeting_id)
  FROM dialogue.participations own
  JOIN dialogue.participations other ON other.meeting_id = own.meeting_id AND other.actor_id <> own.actor_id
  JOIN dialogue.meetings m ON m.id = own.meeting_id AND m.detail = 'DESCRIBED'
  WHERE own.actor_id = actor.id AND own.role IN ('HOSTED', 'CO_HOSTED') AND other.role IN ('HOSTED', 'CO_HOSTED')
  GROUP BY other.actor_id
  ORDER BY 1 DESC, 2
$$;

CREATE FUNCTION partner_actor(partner partner) RETURNS actors LANGUAGE sql STABLE AS $$
  SELECT * FROM dialogue.actors WHERE id = partner.actor_id
$$;

CREATE FUNCTION partner_meetings(partner partner) RETURNS SETOF meetings LANGUAGE sql STABLE AS $$
  SELECT * FROM dialogue.meetings WHERE id = ANY (partner.meeting_ids) ORDER BY sort_date DESC, id
$$;
