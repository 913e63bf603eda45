-- A command's transaction begins with one statement instead of two: who is asking, its turn among retries of the same command, and what the command
-- answered before. In this order, which only a function can promise: the receipt is looked for under row-level security, and only when the turn
-- has come, so that the answer of a retry that was quicker is seen.
CREATE FUNCTION app_begin_command(asks_id text, asks_role text, clock text, command_id uuid)
RETURNS TABLE (command text, result jsonb) LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('role', 'forlop_app', true), set_config('app.actor_id', asks_id, true),
    set_config('app.actor_role', asks_role, true), set_config('app.now', clock, true);
  PERFORM pg_advisory_xact_lock(hashtextextended(command_id::text, 0));
  RETURN QUERY SELECT r.command, r.result FROM command_receipt r WHERE r.id = command_id;
END $$;

REVOKE ALL ON FUNCTION app_begin_command(text, text, text, uuid) FROM PUBLIC;
