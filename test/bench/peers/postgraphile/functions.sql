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

CREATE INDEX ON partners (actor_id, meeting_count DESC, partner_id);

CREATE FUNCTION partners_meetings(partner partners) RETURNS SETOF meetings LANGUAGE sql STABLE AS $$
  SELECT * FROM dialogue.meetings
  WHERE detail = 'DESCRIBED' AND id IN (
    SELECT own.meeting_id
    FROM dialogue.participations own JOIN dialogue.participations other ON other.meeting_id = own.meeting_id
    WHERE own.actor_id = partner.actor_id AND own.role IN ('HOSTED', 'CO_HOSTED')
      AND other.actor_id = partner.partner_id AND other.role IN ('HOSTED', 'CO_HOSTED'))
  ORDER BY sort_date DESC, id
$$;
