CREATE TABLE `announcements` (
	`release_id` text NOT NULL,
	`locale` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`saved_by_id` text NOT NULL,
	`saved_on` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`release_id`, `locale`),
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `told_people` (
	`release_id` text NOT NULL,
	`member_id` text NOT NULL,
	`told_by_id` text NOT NULL,
	`told_on` text NOT NULL,
	PRIMARY KEY(`release_id`, `member_id`),
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`told_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `api_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`name` text NOT NULL,
	`token_right` text NOT NULL,
	`member_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_tokens_token_hash_unique` ON `api_tokens` (`token_hash`);--> statement-breakpoint
CREATE TABLE `forecasts` (
	`release_id` text NOT NULL,
	`made_on` text NOT NULL,
	`remaining` integer NOT NULL,
	`planned_on` text NOT NULL,
	`chance` real NOT NULL,
	`on_50` text,
	`on_70` text,
	`on_85` text,
	`on_95` text,
	`straight_on` text,
	`is_weekly` integer NOT NULL,
	PRIMARY KEY(`release_id`, `made_on`),
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `goal_forecasts` (
	`goal_id` text NOT NULL,
	`made_on` text NOT NULL,
	`chance` real NOT NULL,
	`score_low` real NOT NULL,
	`score_middle` real NOT NULL,
	`score_high` real NOT NULL,
	`is_weekly` integer NOT NULL,
	PRIMARY KEY(`goal_id`, `made_on`),
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goal_forecasts_by_day` ON `goal_forecasts` (`made_on`);--> statement-breakpoint
CREATE TABLE `goal_overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`goal_id` text NOT NULL,
	`status` text NOT NULL,
	`reason` text NOT NULL,
	`by_id` text,
	`day` text NOT NULL,
	`ended_at` integer,
	`ended_by_id` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goal_overrides_by_goal` ON `goal_overrides` (`goal_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `goal_snapshots` (
	`id` text PRIMARY KEY NOT NULL,
	`fiscal_year_id` text NOT NULL,
	`quarter` integer NOT NULL,
	`taken_on` text NOT NULL,
	`taken_at` integer NOT NULL,
	`taken_by_id` text,
	`note` text NOT NULL,
	`goals` text NOT NULL,
	FOREIGN KEY (`fiscal_year_id`) REFERENCES `fiscal_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goal_snapshots_by_year` ON `goal_snapshots` (`fiscal_year_id`,`taken_on`);--> statement-breakpoint
CREATE TABLE `kpi_baselines` (
	`id` text PRIMARY KEY NOT NULL,
	`kpi_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`values` text NOT NULL,
	`note` text NOT NULL,
	`declared_by_id` text,
	`declared_at` integer NOT NULL,
	FOREIGN KEY (`kpi_id`) REFERENCES `kpis`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declared_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kpi_baselines_by_kpi` ON `kpi_baselines` (`kpi_id`,`from_day`);--> statement-breakpoint
CREATE TABLE `kpi_forecasts` (
	`kpi_id` text NOT NULL,
	`made_on` text NOT NULL,
	`for_day` text NOT NULL,
	`low` real NOT NULL,
	`middle` real NOT NULL,
	`high` real NOT NULL,
	`chance` real,
	`is_weekly` integer NOT NULL,
	PRIMARY KEY(`kpi_id`, `made_on`),
	FOREIGN KEY (`kpi_id`) REFERENCES `kpis`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kpi_forecasts_by_day` ON `kpi_forecasts` (`made_on`);--> statement-breakpoint
CREATE TABLE `check_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`goal_id` text NOT NULL,
	`day` text NOT NULL,
	`confidence` text NOT NULL,
	`commentary` text NOT NULL,
	`author_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `check_ins_by_goal` ON `check_ins` (`goal_id`,`day`);--> statement-breakpoint
CREATE TABLE `fiscal_years` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`policy` text NOT NULL,
	`vision` text NOT NULL,
	`impression` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `fiscal_years_by_year` ON `fiscal_years` (`year`);--> statement-breakpoint
CREATE TABLE `goals` (
	`id` text PRIMARY KEY NOT NULL,
	`pillar_id` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`kind` text NOT NULL,
	`owner_id` text,
	`check_in_rhythm` text NOT NULL,
	`position` integer NOT NULL,
	`archived_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`pillar_id`) REFERENCES `pillars`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goals_by_pillar` ON `goals` (`pillar_id`,`position`);--> statement-breakpoint
CREATE TABLE `kpi_measurements` (
	`kpi_id` text NOT NULL,
	`day` text NOT NULL,
	`value` real NOT NULL,
	`note` text NOT NULL,
	`recorded_by_id` text,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`kpi_id`, `day`),
	FOREIGN KEY (`kpi_id`) REFERENCES `kpis`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `kpi_targets` (
	`kpi_id` text NOT NULL,
	`day` text NOT NULL,
	`value` real NOT NULL,
	PRIMARY KEY(`kpi_id`, `day`),
	FOREIGN KEY (`kpi_id`) REFERENCES `kpis`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `kpis` (
	`id` text PRIMARY KEY NOT NULL,
	`goal_id` text NOT NULL,
	`name` text NOT NULL,
	`unit` text NOT NULL,
	`decimals` integer NOT NULL,
	`direction` text NOT NULL,
	`baseline` real NOT NULL,
	`target` real NOT NULL,
	`low_limit` real,
	`high_limit` real,
	`weight` real NOT NULL,
	`computed_from` text,
	`product_id` text,
	`position` integer NOT NULL,
	`archived_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kpis_by_goal` ON `kpis` (`goal_id`,`position`);--> statement-breakpoint
CREATE TABLE `pillars` (
	`id` text PRIMARY KEY NOT NULL,
	`fiscal_year_id` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`position` integer NOT NULL,
	`archived_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`fiscal_year_id`) REFERENCES `fiscal_years`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pillars_by_year` ON `pillars` (`fiscal_year_id`,`position`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`day` text NOT NULL,
	`actor_id` text,
	`noun` text NOT NULL,
	`subject_id` text NOT NULL,
	`action` text NOT NULL,
	`changes` text NOT NULL,
	`note` text NOT NULL,
	`product_id` text,
	`issue_id` text,
	`release_id` text
);
--> statement-breakpoint
CREATE INDEX `events_by_subject` ON `events` (`subject_id`,`at`);--> statement-breakpoint
CREATE INDEX `events_by_issue` ON `events` (`issue_id`,`at`);--> statement-breakpoint
CREATE INDEX `events_by_release` ON `events` (`release_id`,`at`);--> statement-breakpoint
CREATE INDEX `events_by_moment` ON `events` (`at`);--> statement-breakpoint
CREATE TABLE `issue_states` (
	`seq` integer NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`product_id` text NOT NULL,
	`status` text NOT NULL,
	`severity` integer,
	`priority` text,
	`owner_id` text,
	`verifier_id` text,
	`release_id` text,
	`stage_id` text,
	`due_on` text,
	`slip_count` integer NOT NULL,
	`is_blocked` integer NOT NULL,
	PRIMARY KEY(`seq`, `from_day`)
);
--> statement-breakpoint
CREATE INDEX `issue_states_by_release` ON `issue_states` (`release_id`,`seq`);--> statement-breakpoint
CREATE INDEX `issue_states_by_owner` ON `issue_states` (`owner_id`,`seq`);--> statement-breakpoint
CREATE INDEX `issue_states_by_standing` ON `issue_states` (`status`,`to_day`,`from_day`,`due_on`,`priority`,`product_id`,`owner_id`);--> statement-breakpoint
CREATE TABLE `line_months` (
	`month` text NOT NULL,
	`product_id` text NOT NULL,
	`verified` integer NOT NULL,
	`unbroken` integer NOT NULL,
	PRIMARY KEY(`month`, `product_id`)
);
--> statement-breakpoint
CREATE TABLE `status_months` (
	`month` text NOT NULL,
	`product_id` text NOT NULL,
	`status` text NOT NULL,
	`priority` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`month`, `product_id`, `status`, `priority`)
);
--> statement-breakpoint
CREATE TABLE `tallies` (
	`measure` text NOT NULL,
	`product_id` text NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL,
	`c` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`measure`, `a`, `b`, `c`, `product_id`)
);
--> statement-breakpoint
CREATE TABLE `import_rows` (
	`import_id` text NOT NULL,
	`position` integer NOT NULL,
	`row` integer NOT NULL,
	`part` integer NOT NULL,
	`fate` text NOT NULL,
	`reason` text,
	`detail` text NOT NULL,
	`title` text NOT NULL,
	`external_key` text,
	`content` text,
	`search_text` text NOT NULL,
	`cells` text NOT NULL,
	PRIMARY KEY(`import_id`, `position`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `import_rows_by_fate` ON `import_rows` (`import_id`,`fate`,`position`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`status` text NOT NULL,
	`summary` text,
	`choices` text,
	`found` text NOT NULL,
	`made` text NOT NULL,
	`outcome` text NOT NULL,
	`problem` text,
	`rows_read` integer NOT NULL,
	`started_by_id` text NOT NULL,
	`worked_by` text,
	`created_at` integer NOT NULL,
	`touched_at` integer NOT NULL,
	`done_at` integer,
	`undone_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `imports_by_moment` ON `imports` (`created_at`);--> statement-breakpoint
CREATE TABLE `bulk_edits` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`at` integer NOT NULL,
	`before` text NOT NULL,
	`left_alone` text NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`issue_id` text NOT NULL,
	`author_id` text,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`removed_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_by_issue` ON `comments` (`issue_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`issue_id` text,
	`step_id` text,
	`stored_as` text NOT NULL,
	`original_name` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`width_px` integer,
	`height_px` integer,
	`caption` text NOT NULL,
	`added_by_id` text,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_by_issue` ON `evidence` (`issue_id`);--> statement-breakpoint
CREATE INDEX `evidence_by_step` ON `evidence` (`step_id`);--> statement-breakpoint
CREATE TABLE `issue_goals` (
	`issue_id` text NOT NULL,
	`goal_id` text NOT NULL,
	PRIMARY KEY(`issue_id`, `goal_id`),
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `issue_goals_by_goal` ON `issue_goals` (`goal_id`,`issue_id`);--> statement-breakpoint
CREATE TABLE `issue_kpis` (
	`issue_id` text NOT NULL,
	`kpi_id` text NOT NULL,
	PRIMARY KEY(`issue_id`, `kpi_id`),
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kpi_id`) REFERENCES `kpis`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `issue_kpis_by_kpi` ON `issue_kpis` (`kpi_id`,`issue_id`);--> statement-breakpoint
CREATE TABLE `issue_sequence` (
	`id` text PRIMARY KEY NOT NULL,
	`next` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `issues` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`key` text NOT NULL,
	`product_id` text NOT NULL,
	`title` text NOT NULL,
	`status` text NOT NULL,
	`severity` integer,
	`priority` text,
	`reach` integer,
	`persistence` integer,
	`who` text NOT NULL,
	`where_at` text NOT NULL,
	`wanted` text NOT NULL,
	`obstacle` text NOT NULL,
	`result` text NOT NULL,
	`description` text NOT NULL,
	`analysis` text NOT NULL,
	`solution` text NOT NULL,
	`needs_release` integer NOT NULL,
	`owner_id` text,
	`verifier_id` text,
	`reporter_id` text,
	`persona_id` text,
	`journey_id` text,
	`stage_id` text,
	`touchpoint_id` text,
	`walkthrough_id` text,
	`step_id` text,
	`build` text NOT NULL,
	`channel` text,
	`release_id` text,
	`due_on` text,
	`original_due_on` text,
	`slip_count` integer NOT NULL,
	`effective_on` text,
	`found_on` text NOT NULL,
	`triaged_on` text,
	`started_on` text,
	`fixed_on` text,
	`released_on` text,
	`verified_on` text,
	`closed_on` text,
	`verified_by_id` text,
	`duplicate_of_id` text,
	`closed_because` text NOT NULL,
	`blocked_because` text NOT NULL,
	`snoozed_until` text,
	`met_count` integer NOT NULL,
	`reopen_count` integer NOT NULL,
	`import_id` text,
	`external_key` text,
	`search_text` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verifier_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporter_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `issues_by_seq` ON `issues` (`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `issues_by_key` ON `issues` (`key`);--> statement-breakpoint
CREATE INDEX `issues_by_status` ON `issues` (`status`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_to_triage` ON `issues` (`status`,`severity`,`found_on`,`seq`,`snoozed_until`);--> statement-breakpoint
CREATE INDEX `issues_by_product` ON `issues` (`product_id`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_product_status` ON `issues` (`product_id`,`status`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_owner` ON `issues` (`owner_id`,`status`,`due_on`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_owner_newest` ON `issues` (`owner_id`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_verifier` ON `issues` (`verifier_id`,`status`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_verifier_newest` ON `issues` (`verifier_id`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_reporter` ON `issues` (`reporter_id`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_persona` ON `issues` (`persona_id`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_due` ON `issues` (`due_on`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_status_due` ON `issues` (`status`,`due_on`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_priority` ON `issues` (`priority`,`status`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_priority_newest` ON `issues` (`priority`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_severity` ON `issues` (`severity`,`status`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_severity_newest` ON `issues` (`severity`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_release` ON `issues` (`release_id`,`status`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_release_newest` ON `issues` (`release_id`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_stage` ON `issues` (`stage_id`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_touchpoint` ON `issues` (`touchpoint_id`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_walkthrough` ON `issues` (`walkthrough_id`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_step` ON `issues` (`step_id`);--> statement-breakpoint
CREATE INDEX `issues_by_fixed` ON `issues` (`fixed_on`,`status`,`severity`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_released` ON `issues` (`released_on`,`status`,`severity`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_verified` ON `issues` (`verified_on`,`status`,`severity`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_found` ON `issues` (`found_on`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_status_found` ON `issues` (`status`,`found_on`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_updated` ON `issues` (`updated_at`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_by_duplicate` ON `issues` (`duplicate_of_id`);--> statement-breakpoint
CREATE INDEX `issues_by_slips` ON `issues` (`status`,`slip_count`,`seq`);--> statement-breakpoint
CREATE INDEX `issues_blocked` ON `issues` (`seq`) WHERE blocked_because <> '';--> statement-breakpoint
CREATE INDEX `issues_reopened` ON `issues` (`seq`) WHERE reopen_count > 0;--> statement-breakpoint
CREATE INDEX `issues_direct` ON `issues` (`seq`) WHERE not needs_release;--> statement-breakpoint
CREATE INDEX `issues_by_snooze` ON `issues` (`snoozed_until`);--> statement-breakpoint
CREATE INDEX `issues_by_import` ON `issues` (`import_id`);--> statement-breakpoint
CREATE INDEX `issues_by_external_key` ON `issues` (`product_id`,`external_key`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`comment_id` text NOT NULL,
	`member_id` text NOT NULL,
	`seen_at` integer,
	PRIMARY KEY(`comment_id`, `member_id`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mentions_by_member` ON `mentions` (`member_id`,`seen_at`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`is_shared` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `saved_views_by_owner` ON `saved_views` (`owner_id`);--> statement-breakpoint
CREATE INDEX `saved_views_shared` ON `saved_views` (`is_shared`);--> statement-breakpoint
CREATE TABLE `severity_votes` (
	`issue_id` text NOT NULL,
	`member_id` text NOT NULL,
	`severity` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`issue_id`, `member_id`),
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `journeys` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`persona_id` text,
	`name` text NOT NULL,
	`scenario` text NOT NULL,
	`kind` text NOT NULL,
	`archived_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`persona_id`) REFERENCES `personas`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `journeys_by_product` ON `journeys` (`product_id`);--> statement-breakpoint
CREATE INDEX `journeys_by_persona` ON `journeys` (`persona_id`);--> statement-breakpoint
CREATE TABLE `stages` (
	`id` text PRIMARY KEY NOT NULL,
	`journey_id` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`archived_at` integer,
	FOREIGN KEY (`journey_id`) REFERENCES `journeys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stages_by_journey` ON `stages` (`journey_id`,`position`);--> statement-breakpoint
CREATE TABLE `touchpoints` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`customer_action` text NOT NULL,
	`thoughts` text NOT NULL,
	`emotion` integer,
	`pain_point` text NOT NULL,
	`delight_opportunity` text NOT NULL,
	`channel` text,
	`notes` text NOT NULL,
	`archived_at` integer,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `touchpoints_by_stage` ON `touchpoints` (`stage_id`,`position`);--> statement-breakpoint
CREATE TABLE `holidays` (
	`day` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`working_days` text NOT NULL,
	`week_starts_on` integer NOT NULL,
	`fiscal_start_month` integer NOT NULL,
	`fiscal_year_named_by` text NOT NULL,
	`locale` text NOT NULL,
	`calendar` text NOT NULL,
	`priority_table` text NOT NULL,
	`is_demo` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mail_recipients` (
	`id` text PRIMARY KEY NOT NULL,
	`schedule_id` text NOT NULL,
	`member_id` text,
	`address` text NOT NULL,
	`locale` text NOT NULL,
	`calendar` text NOT NULL,
	`stopped_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`schedule_id`) REFERENCES `mail_schedules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mail_recipients_by_schedule` ON `mail_recipients` (`schedule_id`);--> statement-breakpoint
CREATE TABLE `mail_schedules` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`product_id` text,
	`rhythm` text NOT NULL,
	`weekday` integer NOT NULL,
	`hour` integer NOT NULL,
	`next_on` text NOT NULL,
	`last_sent_at` integer,
	`paused_at` integer,
	`removed_at` integer,
	`created_by_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`schedule_id` text,
	`recipient_id` text,
	`address` text NOT NULL,
	`locale` text NOT NULL,
	`subject` text NOT NULL,
	`html` text NOT NULL,
	`text` text NOT NULL,
	`stop_url` text,
	`file_id` text,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`next_try_at` integer NOT NULL,
	`leased_until` integer,
	`failure` text,
	`failure_detail` text NOT NULL,
	`sent_at` integer,
	`created_at` integer NOT NULL,
	`emptied_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`schedule_id`) REFERENCES `mail_schedules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recipient_id`) REFERENCES `mail_recipients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `outbox_files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outbox_by_state` ON `outbox` (`state`,`next_try_at`);--> statement-breakpoint
CREATE INDEX `outbox_by_moment` ON `outbox` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `outbox_files` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`base64` text NOT NULL,
	`bytes` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outcome_counts` (
	`outcome_id` text NOT NULL,
	`side` text NOT NULL,
	`successes` integer,
	`answers` integer,
	`promoters` integer,
	`passives` integer,
	`detractors` integer,
	`note` text NOT NULL,
	`recorded_by_id` text,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`outcome_id`, `side`),
	FOREIGN KEY (`outcome_id`) REFERENCES `outcomes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `outcome_guards` (
	`outcome_id` text NOT NULL,
	`kpi_id` text NOT NULL,
	PRIMARY KEY(`outcome_id`, `kpi_id`),
	FOREIGN KEY (`outcome_id`) REFERENCES `outcomes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kpi_id`) REFERENCES `kpis`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `outcome_values` (
	`outcome_id` text NOT NULL,
	`series` text NOT NULL,
	`day` text NOT NULL,
	`value` real NOT NULL,
	`note` text NOT NULL,
	`recorded_by_id` text,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`outcome_id`, `series`, `day`),
	FOREIGN KEY (`outcome_id`) REFERENCES `outcomes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `outcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`issue_id` text,
	`release_id` text,
	`title` text NOT NULL,
	`starts_on` text,
	`kpi_id` text,
	`measure_name` text NOT NULL,
	`measure_unit` text NOT NULL,
	`data_kind` text NOT NULL,
	`rhythm` text NOT NULL,
	`change_unit` text NOT NULL,
	`direction` text NOT NULL,
	`smallest_change` real,
	`before_periods` integer NOT NULL,
	`settling_days` integer NOT NULL,
	`after_periods` integer NOT NULL,
	`answers_before` integer,
	`answers_after` integer,
	`control_name` text NOT NULL,
	`claimed_change` real,
	`source` text NOT NULL,
	`owner_id` text,
	`written_on` text NOT NULL,
	`archived_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kpi_id`) REFERENCES `kpis`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outcomes_by_issue` ON `outcomes` (`issue_id`);--> statement-breakpoint
CREATE INDEX `outcomes_by_release` ON `outcomes` (`release_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text,
	`locale` text NOT NULL,
	`calendar` text NOT NULL,
	`disabled_at` integer,
	`is_placeholder` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_by_email` ON `members` (`email`);--> statement-breakpoint
CREATE TABLE `one_time_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`member_id` text,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `request_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `request_keys_by_moment` ON `request_keys` (`at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`device` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_by_member` ON `sessions` (`member_id`);--> statement-breakpoint
CREATE TABLE `sign_in_attempts` (
	`email_hash` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `personas` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`name` text NOT NULL,
	`segment` text NOT NULL,
	`demographics` text NOT NULL,
	`motivation` text NOT NULL,
	`needs` text NOT NULL,
	`pain_points` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `personas_by_product` ON `personas` (`product_id`);--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`is_competitor` integer NOT NULL,
	`next_issue_number` integer NOT NULL,
	`reach_percent` integer DEFAULT 50 NOT NULL,
	`archived_at` integer,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `products_by_key` ON `products` (`key`);--> statement-breakpoint
CREATE TABLE `reach_points` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_id` text NOT NULL,
	`release_id` text,
	`issue_id` text,
	`channel` text NOT NULL,
	`day` text NOT NULL,
	`share` real NOT NULL,
	`source` text NOT NULL,
	`entered_by_id` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reach_points_by_day` ON `reach_points` (`subject_id`,`channel`,`day`);--> statement-breakpoint
CREATE TABLE `reach_states` (
	`subject_id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`release_id` text,
	`issue_id` text,
	`reached_on` text,
	`newest_on` text NOT NULL,
	`newest_share` real NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reach_states_by_product` ON `reach_states` (`product_id`);--> statement-breakpoint
CREATE INDEX `reach_states_by_release` ON `reach_states` (`release_id`,`reached_on`);--> statement-breakpoint
CREATE INDEX `reach_states_by_issue` ON `reach_states` (`issue_id`,`reached_on`);--> statement-breakpoint
CREATE TABLE `release_overrides` (
	`release_id` text PRIMARY KEY NOT NULL,
	`colour` text NOT NULL,
	`reason` text NOT NULL,
	`member_id` text NOT NULL,
	`day` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `ship_approvals` (
	`release_id` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`member_id` text NOT NULL,
	`day` text NOT NULL,
	`issue_ids` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `releases` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`name` text NOT NULL,
	`planned_on` text NOT NULL,
	`original_planned_on` text NOT NULL,
	`freeze_on` text,
	`shipped_on` text,
	`notes` text NOT NULL,
	`status` text NOT NULL,
	`is_confidential` integer NOT NULL,
	`slip_count` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `releases_by_product` ON `releases` (`product_id`,`planned_on`);--> statement-breakpoint
CREATE INDEX `releases_by_day` ON `releases` (`planned_on`);--> statement-breakpoint
CREATE TABLE `report_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`year` integer NOT NULL,
	`quarter` integer NOT NULL,
	`product_id` text,
	`snapshot_id` text,
	`reader` text NOT NULL,
	`made_by_id` text,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`last_opened_at` integer,
	`opens` integer NOT NULL,
	`spent_since` integer,
	`spent` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`snapshot_id`) REFERENCES `report_snapshots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_links_by_token` ON `report_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `report_links_by_moment` ON `report_links` (`made_at`);--> statement-breakpoint
CREATE TABLE `report_snapshots` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`quarter` integer NOT NULL,
	`product_id` text,
	`note` text NOT NULL,
	`frozen_at` integer NOT NULL,
	`frozen_by_id` text,
	`open` text NOT NULL,
	`whole` text NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frozen_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_snapshots_by_moment` ON `report_snapshots` (`frozen_at`);--> statement-breakpoint
CREATE TABLE `report_words` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`quarter` integer NOT NULL,
	`section` text NOT NULL,
	`text` text NOT NULL,
	`locale` text NOT NULL,
	`edited_by_id` text,
	`edited_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`edited_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_words_by_section` ON `report_words` (`year`,`quarter`,`section`);--> statement-breakpoint
CREATE TABLE `steps` (
	`id` text PRIMARY KEY NOT NULL,
	`walkthrough_id` text NOT NULL,
	`touchpoint_id` text,
	`position` integer NOT NULL,
	`action` text NOT NULL,
	`result` text,
	`seconds` integer,
	`emotion` integer,
	`observation` text NOT NULL,
	`checks_issue_id` text,
	`is_gone` integer,
	`walked_by_id` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`walkthrough_id`) REFERENCES `walkthroughs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`touchpoint_id`) REFERENCES `touchpoints`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`walked_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `steps_by_walkthrough` ON `steps` (`walkthrough_id`,`position`);--> statement-breakpoint
CREATE INDEX `steps_by_checked_issue` ON `steps` (`checks_issue_id`);--> statement-breakpoint
CREATE TABLE `walkers` (
	`walkthrough_id` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`walkthrough_id`, `member_id`),
	FOREIGN KEY (`walkthrough_id`) REFERENCES `walkthroughs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `walkers_by_member` ON `walkers` (`member_id`,`walkthrough_id`);--> statement-breakpoint
CREATE TABLE `walkthroughs` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`journey_id` text NOT NULL,
	`persona_id` text,
	`rewalk_of_id` text,
	`title` text NOT NULL,
	`build` text NOT NULL,
	`channel` text,
	`planned_on` text NOT NULL,
	`status` text NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	`finished_on` text,
	`summary` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`journey_id`) REFERENCES `journeys`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`persona_id`) REFERENCES `personas`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `walkthroughs_by_day` ON `walkthroughs` (`planned_on`);--> statement-breakpoint
CREATE INDEX `walkthroughs_by_persona` ON `walkthroughs` (`persona_id`);--> statement-breakpoint
CREATE INDEX `walkthroughs_by_product` ON `walkthroughs` (`product_id`,`planned_on`);