CREATE TABLE "announcements" (
	"release_id" text NOT NULL,
	"locale" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"saved_by_id" text NOT NULL,
	"saved_on" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "announcements_release_id_locale_pk" PRIMARY KEY("release_id","locale")
);
--> statement-breakpoint
CREATE TABLE "told_people" (
	"release_id" text NOT NULL,
	"member_id" text NOT NULL,
	"told_by_id" text NOT NULL,
	"told_on" text NOT NULL,
	CONSTRAINT "told_people_release_id_member_id_pk" PRIMARY KEY("release_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"name" text NOT NULL,
	"token_right" text NOT NULL,
	"member_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_tokens_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "forecasts" (
	"release_id" text NOT NULL,
	"made_on" text NOT NULL,
	"remaining" integer NOT NULL,
	"planned_on" text NOT NULL,
	"chance" double precision NOT NULL,
	"on_50" text,
	"on_70" text,
	"on_85" text,
	"on_95" text,
	"straight_on" text,
	"is_weekly" boolean NOT NULL,
	CONSTRAINT "forecasts_release_id_made_on_pk" PRIMARY KEY("release_id","made_on")
);
--> statement-breakpoint
CREATE TABLE "goal_forecasts" (
	"goal_id" text NOT NULL,
	"made_on" text NOT NULL,
	"chance" double precision NOT NULL,
	"score_low" double precision NOT NULL,
	"score_middle" double precision NOT NULL,
	"score_high" double precision NOT NULL,
	"is_weekly" boolean NOT NULL,
	CONSTRAINT "goal_forecasts_goal_id_made_on_pk" PRIMARY KEY("goal_id","made_on")
);
--> statement-breakpoint
CREATE TABLE "goal_overrides" (
	"id" text PRIMARY KEY NOT NULL,
	"goal_id" text NOT NULL,
	"status" text NOT NULL,
	"reason" text NOT NULL,
	"by_id" text,
	"day" text NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by_id" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "goal_snapshots" (
	"id" text PRIMARY KEY NOT NULL,
	"fiscal_year_id" text NOT NULL,
	"quarter" integer NOT NULL,
	"taken_on" text NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	"taken_by_id" text,
	"note" text NOT NULL,
	"goals" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kpi_baselines" (
	"id" text PRIMARY KEY NOT NULL,
	"kpi_id" text NOT NULL,
	"from_day" text NOT NULL,
	"to_day" text NOT NULL,
	"values" jsonb NOT NULL,
	"note" text NOT NULL,
	"declared_by_id" text,
	"declared_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kpi_forecasts" (
	"kpi_id" text NOT NULL,
	"made_on" text NOT NULL,
	"for_day" text NOT NULL,
	"low" double precision NOT NULL,
	"middle" double precision NOT NULL,
	"high" double precision NOT NULL,
	"chance" double precision,
	"is_weekly" boolean NOT NULL,
	CONSTRAINT "kpi_forecasts_kpi_id_made_on_pk" PRIMARY KEY("kpi_id","made_on")
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"id" text PRIMARY KEY NOT NULL,
	"goal_id" text NOT NULL,
	"day" text NOT NULL,
	"confidence" text NOT NULL,
	"commentary" text NOT NULL,
	"author_id" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fiscal_years" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"policy" text NOT NULL,
	"vision" text NOT NULL,
	"impression" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "goals" (
	"id" text PRIMARY KEY NOT NULL,
	"pillar_id" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"kind" text NOT NULL,
	"owner_id" text,
	"check_in_rhythm" text NOT NULL,
	"position" integer NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kpi_measurements" (
	"kpi_id" text NOT NULL,
	"day" text NOT NULL,
	"value" double precision NOT NULL,
	"note" text NOT NULL,
	"recorded_by_id" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "kpi_measurements_kpi_id_day_pk" PRIMARY KEY("kpi_id","day")
);
--> statement-breakpoint
CREATE TABLE "kpi_targets" (
	"kpi_id" text NOT NULL,
	"day" text NOT NULL,
	"value" double precision NOT NULL,
	CONSTRAINT "kpi_targets_kpi_id_day_pk" PRIMARY KEY("kpi_id","day")
);
--> statement-breakpoint
CREATE TABLE "kpis" (
	"id" text PRIMARY KEY NOT NULL,
	"goal_id" text NOT NULL,
	"name" text NOT NULL,
	"unit" text NOT NULL,
	"decimals" integer NOT NULL,
	"direction" text NOT NULL,
	"baseline" double precision NOT NULL,
	"target" double precision NOT NULL,
	"low_limit" double precision,
	"high_limit" double precision,
	"weight" double precision NOT NULL,
	"computed_from" text,
	"product_id" text,
	"position" integer NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pillars" (
	"id" text PRIMARY KEY NOT NULL,
	"fiscal_year_id" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"position" integer NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"day" text NOT NULL,
	"actor_id" text,
	"noun" text NOT NULL,
	"subject_id" text NOT NULL,
	"action" text NOT NULL,
	"changes" jsonb NOT NULL,
	"note" text NOT NULL,
	"product_id" text,
	"issue_id" text,
	"release_id" text
);
--> statement-breakpoint
CREATE TABLE "issue_states" (
	"seq" integer NOT NULL,
	"from_day" text NOT NULL,
	"to_day" text NOT NULL,
	"product_id" text NOT NULL,
	"status" text NOT NULL,
	"severity" integer,
	"priority" text,
	"owner_id" text,
	"verifier_id" text,
	"release_id" text,
	"stage_id" text,
	"due_on" text,
	"slip_count" integer NOT NULL,
	"is_blocked" boolean NOT NULL,
	CONSTRAINT "issue_states_seq_from_day_pk" PRIMARY KEY("seq","from_day")
);
--> statement-breakpoint
CREATE TABLE "line_months" (
	"month" text NOT NULL,
	"product_id" text NOT NULL,
	"verified" integer NOT NULL,
	"unbroken" integer NOT NULL,
	CONSTRAINT "line_months_month_product_id_pk" PRIMARY KEY("month","product_id")
);
--> statement-breakpoint
CREATE TABLE "status_months" (
	"month" text NOT NULL,
	"product_id" text NOT NULL,
	"status" text NOT NULL,
	"priority" text NOT NULL,
	"n" integer NOT NULL,
	CONSTRAINT "status_months_month_product_id_status_priority_pk" PRIMARY KEY("month","product_id","status","priority")
);
--> statement-breakpoint
CREATE TABLE "tallies" (
	"measure" text NOT NULL,
	"product_id" text NOT NULL,
	"a" text NOT NULL,
	"b" text NOT NULL,
	"c" text NOT NULL,
	"n" integer NOT NULL,
	CONSTRAINT "tallies_measure_a_b_c_product_id_pk" PRIMARY KEY("measure","a","b","c","product_id")
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"import_id" text NOT NULL,
	"position" integer NOT NULL,
	"row" integer NOT NULL,
	"part" integer NOT NULL,
	"fate" text NOT NULL,
	"reason" text,
	"detail" text NOT NULL,
	"title" text NOT NULL,
	"external_key" text,
	"content" jsonb,
	"search_text" text NOT NULL,
	"cells" jsonb NOT NULL,
	CONSTRAINT "import_rows_import_id_position_pk" PRIMARY KEY("import_id","position")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"status" text NOT NULL,
	"summary" jsonb,
	"choices" jsonb,
	"found" jsonb NOT NULL,
	"made" jsonb NOT NULL,
	"outcome" jsonb NOT NULL,
	"problem" jsonb,
	"rows_read" integer NOT NULL,
	"started_by_id" text NOT NULL,
	"worked_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"touched_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"undone_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bulk_edits" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"before" jsonb NOT NULL,
	"left_alone" jsonb NOT NULL,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"issue_id" text NOT NULL,
	"author_id" text,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"removed_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"issue_id" text,
	"step_id" text,
	"stored_as" text NOT NULL,
	"original_name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"width_px" integer,
	"height_px" integer,
	"caption" text NOT NULL,
	"added_by_id" text,
	"added_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "issue_goals" (
	"issue_id" text NOT NULL,
	"goal_id" text NOT NULL,
	CONSTRAINT "issue_goals_issue_id_goal_id_pk" PRIMARY KEY("issue_id","goal_id")
);
--> statement-breakpoint
CREATE TABLE "issue_kpis" (
	"issue_id" text NOT NULL,
	"kpi_id" text NOT NULL,
	CONSTRAINT "issue_kpis_issue_id_kpi_id_pk" PRIMARY KEY("issue_id","kpi_id")
);
--> statement-breakpoint
CREATE TABLE "issue_sequence" (
	"id" text PRIMARY KEY NOT NULL,
	"next" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "issues" (
	"id" text PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"key" text NOT NULL,
	"product_id" text NOT NULL,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"severity" integer,
	"priority" text,
	"reach" integer,
	"persistence" integer,
	"who" text NOT NULL,
	"where_at" text NOT NULL,
	"wanted" text NOT NULL,
	"obstacle" text NOT NULL,
	"result" text NOT NULL,
	"description" text NOT NULL,
	"analysis" text NOT NULL,
	"solution" text NOT NULL,
	"needs_release" boolean NOT NULL,
	"owner_id" text,
	"verifier_id" text,
	"reporter_id" text,
	"persona_id" text,
	"journey_id" text,
	"stage_id" text,
	"touchpoint_id" text,
	"walkthrough_id" text,
	"step_id" text,
	"build" text NOT NULL,
	"channel" text,
	"release_id" text,
	"due_on" text,
	"original_due_on" text,
	"slip_count" integer NOT NULL,
	"effective_on" text,
	"found_on" text NOT NULL,
	"triaged_on" text,
	"started_on" text,
	"fixed_on" text,
	"released_on" text,
	"verified_on" text,
	"closed_on" text,
	"verified_by_id" text,
	"duplicate_of_id" text,
	"closed_because" text NOT NULL,
	"blocked_because" text NOT NULL,
	"snoozed_until" text,
	"met_count" integer NOT NULL,
	"reopen_count" integer NOT NULL,
	"import_id" text,
	"external_key" text,
	"search_text" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"comment_id" text NOT NULL,
	"member_id" text NOT NULL,
	"seen_at" timestamp (3) with time zone,
	CONSTRAINT "mentions_comment_id_member_id_pk" PRIMARY KEY("comment_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"is_shared" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "severity_votes" (
	"issue_id" text NOT NULL,
	"member_id" text NOT NULL,
	"severity" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "severity_votes_issue_id_member_id_pk" PRIMARY KEY("issue_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "journeys" (
	"id" text PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"persona_id" text,
	"name" text NOT NULL,
	"scenario" text NOT NULL,
	"kind" text NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stages" (
	"id" text PRIMARY KEY NOT NULL,
	"journey_id" text NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"archived_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "touchpoints" (
	"id" text PRIMARY KEY NOT NULL,
	"stage_id" text NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"customer_action" text NOT NULL,
	"thoughts" text NOT NULL,
	"emotion" integer,
	"pain_point" text NOT NULL,
	"delight_opportunity" text NOT NULL,
	"channel" text,
	"notes" text NOT NULL,
	"archived_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"day" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"working_days" jsonb NOT NULL,
	"week_starts_on" integer NOT NULL,
	"fiscal_start_month" integer NOT NULL,
	"fiscal_year_named_by" text NOT NULL,
	"locale" text NOT NULL,
	"calendar" text NOT NULL,
	"priority_table" jsonb NOT NULL,
	"is_demo" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_recipients" (
	"id" text PRIMARY KEY NOT NULL,
	"schedule_id" text NOT NULL,
	"member_id" text,
	"address" text NOT NULL,
	"locale" text NOT NULL,
	"calendar" text NOT NULL,
	"stopped_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_schedules" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"product_id" text,
	"rhythm" text NOT NULL,
	"weekday" integer NOT NULL,
	"hour" integer NOT NULL,
	"next_on" text NOT NULL,
	"last_sent_at" timestamp (3) with time zone,
	"paused_at" timestamp (3) with time zone,
	"removed_at" timestamp (3) with time zone,
	"created_by_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"schedule_id" text,
	"recipient_id" text,
	"address" text NOT NULL,
	"locale" text NOT NULL,
	"subject" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"stop_url" text,
	"file_id" text,
	"state" text NOT NULL,
	"tries" integer NOT NULL,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"leased_until" timestamp (3) with time zone,
	"failure" text,
	"failure_detail" text NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"emptied_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox_files" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"base64" text NOT NULL,
	"bytes" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcome_counts" (
	"outcome_id" text NOT NULL,
	"side" text NOT NULL,
	"successes" integer,
	"answers" integer,
	"promoters" integer,
	"passives" integer,
	"detractors" integer,
	"note" text NOT NULL,
	"recorded_by_id" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outcome_counts_outcome_id_side_pk" PRIMARY KEY("outcome_id","side")
);
--> statement-breakpoint
CREATE TABLE "outcome_guards" (
	"outcome_id" text NOT NULL,
	"kpi_id" text NOT NULL,
	CONSTRAINT "outcome_guards_outcome_id_kpi_id_pk" PRIMARY KEY("outcome_id","kpi_id")
);
--> statement-breakpoint
CREATE TABLE "outcome_values" (
	"outcome_id" text NOT NULL,
	"series" text NOT NULL,
	"day" text NOT NULL,
	"value" double precision NOT NULL,
	"note" text NOT NULL,
	"recorded_by_id" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outcome_values_outcome_id_series_day_pk" PRIMARY KEY("outcome_id","series","day")
);
--> statement-breakpoint
CREATE TABLE "outcomes" (
	"id" text PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"issue_id" text,
	"release_id" text,
	"title" text NOT NULL,
	"starts_on" text,
	"kpi_id" text,
	"measure_name" text NOT NULL,
	"measure_unit" text NOT NULL,
	"data_kind" text NOT NULL,
	"rhythm" text NOT NULL,
	"change_unit" text NOT NULL,
	"direction" text NOT NULL,
	"smallest_change" double precision,
	"before_periods" integer NOT NULL,
	"settling_days" integer NOT NULL,
	"after_periods" integer NOT NULL,
	"answers_before" integer,
	"answers_after" integer,
	"control_name" text NOT NULL,
	"claimed_change" double precision,
	"source" text NOT NULL,
	"owner_id" text,
	"written_on" text NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text,
	"locale" text NOT NULL,
	"calendar" text NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"is_placeholder" boolean NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"member_id" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "request_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"answer" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"device" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"email_hash" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "personas" (
	"id" text PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"name" text NOT NULL,
	"segment" text NOT NULL,
	"demographics" text NOT NULL,
	"motivation" text NOT NULL,
	"needs" text NOT NULL,
	"pain_points" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"is_competitor" boolean NOT NULL,
	"next_issue_number" integer NOT NULL,
	"reach_percent" integer DEFAULT 50 NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reach_points" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"release_id" text,
	"issue_id" text,
	"channel" text NOT NULL,
	"day" text NOT NULL,
	"share" double precision NOT NULL,
	"source" text NOT NULL,
	"entered_by_id" text,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reach_states" (
	"subject_id" text PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"release_id" text,
	"issue_id" text,
	"reached_on" text,
	"newest_on" text NOT NULL,
	"newest_share" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "release_overrides" (
	"release_id" text PRIMARY KEY NOT NULL,
	"colour" text NOT NULL,
	"reason" text NOT NULL,
	"member_id" text NOT NULL,
	"day" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ship_approvals" (
	"release_id" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"member_id" text NOT NULL,
	"day" text NOT NULL,
	"issue_ids" jsonb NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"id" text PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"name" text NOT NULL,
	"planned_on" text NOT NULL,
	"original_planned_on" text NOT NULL,
	"freeze_on" text,
	"shipped_on" text,
	"notes" text NOT NULL,
	"status" text NOT NULL,
	"is_confidential" boolean NOT NULL,
	"slip_count" integer NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_links" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"product_id" text,
	"snapshot_id" text,
	"reader" text NOT NULL,
	"made_by_id" text,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"last_opened_at" timestamp (3) with time zone,
	"opens" integer NOT NULL,
	"spent_since" timestamp (3) with time zone,
	"spent" integer NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_snapshots" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"product_id" text,
	"note" text NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	"frozen_by_id" text,
	"open" jsonb NOT NULL,
	"whole" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_words" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"section" text NOT NULL,
	"text" text NOT NULL,
	"locale" text NOT NULL,
	"edited_by_id" text,
	"edited_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "steps" (
	"id" text PRIMARY KEY NOT NULL,
	"walkthrough_id" text NOT NULL,
	"touchpoint_id" text,
	"position" integer NOT NULL,
	"action" text NOT NULL,
	"result" text,
	"seconds" integer,
	"emotion" integer,
	"observation" text NOT NULL,
	"checks_issue_id" text,
	"is_gone" boolean,
	"walked_by_id" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "walkers" (
	"walkthrough_id" text NOT NULL,
	"member_id" text NOT NULL,
	CONSTRAINT "walkers_walkthrough_id_member_id_pk" PRIMARY KEY("walkthrough_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "walkthroughs" (
	"id" text PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"journey_id" text NOT NULL,
	"persona_id" text,
	"rewalk_of_id" text,
	"title" text NOT NULL,
	"build" text NOT NULL,
	"channel" text,
	"planned_on" text NOT NULL,
	"status" text NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"finished_on" text,
	"summary" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_saved_by_id_members_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told_people" ADD CONSTRAINT "told_people_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told_people" ADD CONSTRAINT "told_people_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told_people" ADD CONSTRAINT "told_people_told_by_id_members_id_fk" FOREIGN KEY ("told_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecasts" ADD CONSTRAINT "forecasts_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_forecasts" ADD CONSTRAINT "goal_forecasts_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_overrides" ADD CONSTRAINT "goal_overrides_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_overrides" ADD CONSTRAINT "goal_overrides_by_id_members_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_overrides" ADD CONSTRAINT "goal_overrides_ended_by_id_members_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_snapshots" ADD CONSTRAINT "goal_snapshots_fiscal_year_id_fiscal_years_id_fk" FOREIGN KEY ("fiscal_year_id") REFERENCES "public"."fiscal_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_snapshots" ADD CONSTRAINT "goal_snapshots_taken_by_id_members_id_fk" FOREIGN KEY ("taken_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_baselines" ADD CONSTRAINT "kpi_baselines_kpi_id_kpis_id_fk" FOREIGN KEY ("kpi_id") REFERENCES "public"."kpis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_baselines" ADD CONSTRAINT "kpi_baselines_declared_by_id_members_id_fk" FOREIGN KEY ("declared_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_forecasts" ADD CONSTRAINT "kpi_forecasts_kpi_id_kpis_id_fk" FOREIGN KEY ("kpi_id") REFERENCES "public"."kpis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_pillar_id_pillars_id_fk" FOREIGN KEY ("pillar_id") REFERENCES "public"."pillars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_owner_id_members_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_measurements" ADD CONSTRAINT "kpi_measurements_kpi_id_kpis_id_fk" FOREIGN KEY ("kpi_id") REFERENCES "public"."kpis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_measurements" ADD CONSTRAINT "kpi_measurements_recorded_by_id_members_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_targets" ADD CONSTRAINT "kpi_targets_kpi_id_kpis_id_fk" FOREIGN KEY ("kpi_id") REFERENCES "public"."kpis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpis" ADD CONSTRAINT "kpis_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pillars" ADD CONSTRAINT "pillars_fiscal_year_id_fiscal_years_id_fk" FOREIGN KEY ("fiscal_year_id") REFERENCES "public"."fiscal_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_started_by_id_members_id_fk" FOREIGN KEY ("started_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_edits" ADD CONSTRAINT "bulk_edits_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_added_by_id_members_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_goals" ADD CONSTRAINT "issue_goals_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_goals" ADD CONSTRAINT "issue_goals_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_kpis" ADD CONSTRAINT "issue_kpis_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_kpis" ADD CONSTRAINT "issue_kpis_kpi_id_kpis_id_fk" FOREIGN KEY ("kpi_id") REFERENCES "public"."kpis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_owner_id_members_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_verifier_id_members_id_fk" FOREIGN KEY ("verifier_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_reporter_id_members_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_members_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "severity_votes" ADD CONSTRAINT "severity_votes_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "severity_votes" ADD CONSTRAINT "severity_votes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journeys" ADD CONSTRAINT "journeys_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journeys" ADD CONSTRAINT "journeys_persona_id_personas_id_fk" FOREIGN KEY ("persona_id") REFERENCES "public"."personas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stages" ADD CONSTRAINT "stages_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_recipients" ADD CONSTRAINT "mail_recipients_schedule_id_mail_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."mail_schedules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_recipients" ADD CONSTRAINT "mail_recipients_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_schedules" ADD CONSTRAINT "mail_schedules_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_schedules" ADD CONSTRAINT "mail_schedules_created_by_id_members_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_schedule_id_mail_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."mail_schedules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_recipient_id_mail_recipients_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."mail_recipients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_file_id_outbox_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."outbox_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_counts" ADD CONSTRAINT "outcome_counts_outcome_id_outcomes_id_fk" FOREIGN KEY ("outcome_id") REFERENCES "public"."outcomes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_counts" ADD CONSTRAINT "outcome_counts_recorded_by_id_members_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_guards" ADD CONSTRAINT "outcome_guards_outcome_id_outcomes_id_fk" FOREIGN KEY ("outcome_id") REFERENCES "public"."outcomes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_guards" ADD CONSTRAINT "outcome_guards_kpi_id_kpis_id_fk" FOREIGN KEY ("kpi_id") REFERENCES "public"."kpis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_values" ADD CONSTRAINT "outcome_values_outcome_id_outcomes_id_fk" FOREIGN KEY ("outcome_id") REFERENCES "public"."outcomes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_values" ADD CONSTRAINT "outcome_values_recorded_by_id_members_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_kpi_id_kpis_id_fk" FOREIGN KEY ("kpi_id") REFERENCES "public"."kpis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_owner_id_members_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personas" ADD CONSTRAINT "personas_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach_points" ADD CONSTRAINT "reach_points_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach_points" ADD CONSTRAINT "reach_points_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach_points" ADD CONSTRAINT "reach_points_entered_by_id_members_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach_states" ADD CONSTRAINT "reach_states_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach_states" ADD CONSTRAINT "reach_states_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach_states" ADD CONSTRAINT "reach_states_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_overrides" ADD CONSTRAINT "release_overrides_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_overrides" ADD CONSTRAINT "release_overrides_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ship_approvals" ADD CONSTRAINT "ship_approvals_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ship_approvals" ADD CONSTRAINT "ship_approvals_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_snapshot_id_report_snapshots_id_fk" FOREIGN KEY ("snapshot_id") REFERENCES "public"."report_snapshots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_made_by_id_members_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_snapshots" ADD CONSTRAINT "report_snapshots_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_snapshots" ADD CONSTRAINT "report_snapshots_frozen_by_id_members_id_fk" FOREIGN KEY ("frozen_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_words" ADD CONSTRAINT "report_words_edited_by_id_members_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_walkthrough_id_walkthroughs_id_fk" FOREIGN KEY ("walkthrough_id") REFERENCES "public"."walkthroughs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_touchpoint_id_touchpoints_id_fk" FOREIGN KEY ("touchpoint_id") REFERENCES "public"."touchpoints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_walked_by_id_members_id_fk" FOREIGN KEY ("walked_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walkers" ADD CONSTRAINT "walkers_walkthrough_id_walkthroughs_id_fk" FOREIGN KEY ("walkthrough_id") REFERENCES "public"."walkthroughs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walkers" ADD CONSTRAINT "walkers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walkthroughs" ADD CONSTRAINT "walkthroughs_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walkthroughs" ADD CONSTRAINT "walkthroughs_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walkthroughs" ADD CONSTRAINT "walkthroughs_persona_id_personas_id_fk" FOREIGN KEY ("persona_id") REFERENCES "public"."personas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "goal_forecasts_by_day" ON "goal_forecasts" USING btree ("made_on");--> statement-breakpoint
CREATE INDEX "goal_overrides_by_goal" ON "goal_overrides" USING btree ("goal_id","ended_at");--> statement-breakpoint
CREATE INDEX "goal_snapshots_by_year" ON "goal_snapshots" USING btree ("fiscal_year_id","taken_on");--> statement-breakpoint
CREATE INDEX "kpi_baselines_by_kpi" ON "kpi_baselines" USING btree ("kpi_id","from_day");--> statement-breakpoint
CREATE INDEX "kpi_forecasts_by_day" ON "kpi_forecasts" USING btree ("made_on");--> statement-breakpoint
CREATE INDEX "check_ins_by_goal" ON "check_ins" USING btree ("goal_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "fiscal_years_by_year" ON "fiscal_years" USING btree ("year");--> statement-breakpoint
CREATE INDEX "goals_by_pillar" ON "goals" USING btree ("pillar_id","position");--> statement-breakpoint
CREATE INDEX "kpis_by_goal" ON "kpis" USING btree ("goal_id","position");--> statement-breakpoint
CREATE INDEX "pillars_by_year" ON "pillars" USING btree ("fiscal_year_id","position");--> statement-breakpoint
CREATE INDEX "events_by_subject" ON "events" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "events_by_issue" ON "events" USING btree ("issue_id","at");--> statement-breakpoint
CREATE INDEX "events_by_release" ON "events" USING btree ("release_id","at");--> statement-breakpoint
CREATE INDEX "events_by_moment" ON "events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "issue_states_by_release" ON "issue_states" USING btree ("release_id","seq");--> statement-breakpoint
CREATE INDEX "issue_states_by_owner" ON "issue_states" USING btree ("owner_id","seq");--> statement-breakpoint
CREATE INDEX "issue_states_by_standing" ON "issue_states" USING btree ("status","to_day","from_day","due_on","priority","product_id","owner_id");--> statement-breakpoint
CREATE INDEX "import_rows_by_fate" ON "import_rows" USING btree ("import_id","fate","position");--> statement-breakpoint
CREATE INDEX "imports_by_moment" ON "imports" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "comments_by_issue" ON "comments" USING btree ("issue_id","created_at");--> statement-breakpoint
CREATE INDEX "evidence_by_issue" ON "evidence" USING btree ("issue_id");--> statement-breakpoint
CREATE INDEX "evidence_by_step" ON "evidence" USING btree ("step_id");--> statement-breakpoint
CREATE INDEX "issue_goals_by_goal" ON "issue_goals" USING btree ("goal_id","issue_id");--> statement-breakpoint
CREATE INDEX "issue_kpis_by_kpi" ON "issue_kpis" USING btree ("kpi_id","issue_id");--> statement-breakpoint
CREATE UNIQUE INDEX "issues_by_seq" ON "issues" USING btree ("seq");--> statement-breakpoint
CREATE UNIQUE INDEX "issues_by_key" ON "issues" USING btree ("key");--> statement-breakpoint
CREATE INDEX "issues_by_status" ON "issues" USING btree ("status","seq");--> statement-breakpoint
CREATE INDEX "issues_to_triage" ON "issues" USING btree ("status","severity","found_on","seq","snoozed_until");--> statement-breakpoint
CREATE INDEX "issues_by_product" ON "issues" USING btree ("product_id","seq");--> statement-breakpoint
CREATE INDEX "issues_by_product_status" ON "issues" USING btree ("product_id","status","seq");--> statement-breakpoint
CREATE INDEX "issues_by_owner" ON "issues" USING btree ("owner_id","status","due_on","seq");--> statement-breakpoint
CREATE INDEX "issues_by_owner_newest" ON "issues" USING btree ("owner_id","seq");--> statement-breakpoint
CREATE INDEX "issues_by_verifier" ON "issues" USING btree ("verifier_id","status","seq");--> statement-breakpoint
CREATE INDEX "issues_by_verifier_newest" ON "issues" USING btree ("verifier_id","seq");--> statement-breakpoint
CREATE INDEX "issues_by_reporter" ON "issues" USING btree ("reporter_id","seq");--> statement-breakpoint
CREATE INDEX "issues_by_persona" ON "issues" USING btree ("persona_id","seq");--> statement-breakpoint
CREATE INDEX "issues_by_due" ON "issues" USING btree ("due_on","seq");--> statement-breakpoint
CREATE INDEX "issues_by_status_due" ON "issues" USING btree ("status","due_on","seq");--> statement-breakpoint
CREATE INDEX "issues_by_priority" ON "issues" USING btree ("priority","status","seq");--> statement-breakpoint
CREATE INDEX "issues_by_priority_newest" ON "issues" USING btree ("priority","seq");--> statement-breakpoint
CREATE INDEX "issues_by_severity" ON "issues" USING btree ("severity","status","seq");--> statement-breakpoint
CREATE INDEX "issues_by_severity_newest" ON "issues" USING btree ("severity","seq");--> statement-breakpoint
CREATE INDEX "issues_by_release" ON "issues" USING btree ("release_id","status","seq");--> statement-breakpoint
CREATE INDEX "issues_by_release_newest" ON "issues" USING btree ("release_id","seq");--> statement-breakpoint
CREATE INDEX "issues_by_stage" ON "issues" USING btree ("stage_id","seq");--> statement-breakpoint
CREATE INDEX "issues_by_touchpoint" ON "issues" USING btree ("touchpoint_id","seq");--> statement-breakpoint
CREATE INDEX "issues_by_walkthrough" ON "issues" USING btree ("walkthrough_id","seq");--> statement-breakpoint
CREATE INDEX "issues_by_step" ON "issues" USING btree ("step_id");--> statement-breakpoint
CREATE INDEX "issues_by_fixed" ON "issues" USING btree ("fixed_on","status","severity","seq");--> statement-breakpoint
CREATE INDEX "issues_by_released" ON "issues" USING btree ("released_on","status","severity","seq");--> statement-breakpoint
CREATE INDEX "issues_by_verified" ON "issues" USING btree ("verified_on","status","severity","seq");--> statement-breakpoint
CREATE INDEX "issues_by_found" ON "issues" USING btree ("found_on","seq");--> statement-breakpoint
CREATE INDEX "issues_by_status_found" ON "issues" USING btree ("status","found_on","seq");--> statement-breakpoint
CREATE INDEX "issues_by_updated" ON "issues" USING btree ("updated_at","seq");--> statement-breakpoint
CREATE INDEX "issues_by_duplicate" ON "issues" USING btree ("duplicate_of_id");--> statement-breakpoint
CREATE INDEX "issues_by_slips" ON "issues" USING btree ("status","slip_count","seq");--> statement-breakpoint
CREATE INDEX "issues_blocked" ON "issues" USING btree ("seq") WHERE blocked_because <> '';--> statement-breakpoint
CREATE INDEX "issues_reopened" ON "issues" USING btree ("seq") WHERE reopen_count > 0;--> statement-breakpoint
CREATE INDEX "issues_direct" ON "issues" USING btree ("seq") WHERE not needs_release;--> statement-breakpoint
CREATE INDEX "issues_by_snooze" ON "issues" USING btree ("snoozed_until");--> statement-breakpoint
CREATE INDEX "issues_by_import" ON "issues" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "issues_by_external_key" ON "issues" USING btree ("product_id","external_key");--> statement-breakpoint
CREATE INDEX "mentions_by_member" ON "mentions" USING btree ("member_id","seen_at");--> statement-breakpoint
CREATE INDEX "saved_views_by_owner" ON "saved_views" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "saved_views_shared" ON "saved_views" USING btree ("is_shared");--> statement-breakpoint
CREATE INDEX "journeys_by_product" ON "journeys" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "journeys_by_persona" ON "journeys" USING btree ("persona_id");--> statement-breakpoint
CREATE INDEX "stages_by_journey" ON "stages" USING btree ("journey_id","position");--> statement-breakpoint
CREATE INDEX "touchpoints_by_stage" ON "touchpoints" USING btree ("stage_id","position");--> statement-breakpoint
CREATE INDEX "mail_recipients_by_schedule" ON "mail_recipients" USING btree ("schedule_id");--> statement-breakpoint
CREATE INDEX "outbox_by_state" ON "outbox" USING btree ("state","next_try_at");--> statement-breakpoint
CREATE INDEX "outbox_by_moment" ON "outbox" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "outcomes_by_issue" ON "outcomes" USING btree ("issue_id");--> statement-breakpoint
CREATE INDEX "outcomes_by_release" ON "outcomes" USING btree ("release_id");--> statement-breakpoint
CREATE UNIQUE INDEX "members_by_email" ON "members" USING btree ("email");--> statement-breakpoint
CREATE INDEX "request_keys_by_moment" ON "request_keys" USING btree ("at");--> statement-breakpoint
CREATE INDEX "sessions_by_member" ON "sessions" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "personas_by_product" ON "personas" USING btree ("product_id");--> statement-breakpoint
CREATE UNIQUE INDEX "products_by_key" ON "products" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "reach_points_by_day" ON "reach_points" USING btree ("subject_id","channel","day");--> statement-breakpoint
CREATE INDEX "reach_states_by_product" ON "reach_states" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "reach_states_by_release" ON "reach_states" USING btree ("release_id","reached_on");--> statement-breakpoint
CREATE INDEX "reach_states_by_issue" ON "reach_states" USING btree ("issue_id","reached_on");--> statement-breakpoint
CREATE INDEX "releases_by_product" ON "releases" USING btree ("product_id","planned_on");--> statement-breakpoint
CREATE INDEX "releases_by_day" ON "releases" USING btree ("planned_on");--> statement-breakpoint
CREATE UNIQUE INDEX "report_links_by_token" ON "report_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "report_links_by_moment" ON "report_links" USING btree ("made_at");--> statement-breakpoint
CREATE INDEX "report_snapshots_by_moment" ON "report_snapshots" USING btree ("frozen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "report_words_by_section" ON "report_words" USING btree ("year","quarter","section");--> statement-breakpoint
CREATE INDEX "steps_by_walkthrough" ON "steps" USING btree ("walkthrough_id","position");--> statement-breakpoint
CREATE INDEX "steps_by_checked_issue" ON "steps" USING btree ("checks_issue_id");--> statement-breakpoint
CREATE INDEX "walkers_by_member" ON "walkers" USING btree ("member_id","walkthrough_id");--> statement-breakpoint
CREATE INDEX "walkthroughs_by_day" ON "walkthroughs" USING btree ("planned_on");--> statement-breakpoint
CREATE INDEX "walkthroughs_by_persona" ON "walkthroughs" USING btree ("persona_id");--> statement-breakpoint
CREATE INDEX "walkthroughs_by_product" ON "walkthroughs" USING btree ("product_id","planned_on");