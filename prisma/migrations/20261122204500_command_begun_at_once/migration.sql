-- A command's transaction begins with one statement instead of three: who is asking, its turn among retries of the same command, what the command
-- answered before, and whether this person may see the course that it writes on. In this order, which only a function can promise: the receipt is
-- looked for under row-level security and only when the turn has come, so that the answer of a retry that was quicker is seen; and the pathway
-- under the person's own name. Whoever may see it decides on the whole record: the next statement is the system's, reads it and gives the role back.
CREATE FUNCTION app_begin_command(asks_id text, asks_role text, clock text, command_id uuid, pathway_id uuid)
RETURNS TABLE (command text, result jsonb, "isSystem" boolean) LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('role', 'forlop_app', true), set_config('app.actor_id', asks_id, true),
    set_config('app.actor_role', asks_role, true), set_config('app.now', clock, true);
  PERFORM pg_advisory_xact_lock(hashtextextended(command_id::text, 0));
  SELECT r.command, r.result INTO command, result FROM command_receipt r WHERE r.id = command_id;
  "isSystem" := NOT FOUND AND EXISTS (SELECT FROM pathway p WHERE p.id = pathway_id);
  IF "isSystem" THEN
    PERFORM set_config('app.actor_role', 'system', true);
  END IF;
  RETURN NEXT;
END $$;

REVOKE ALL ON FUNCTION app_begin_command(text, text, text, uuid, uuid) FROM PUBLIC;
