CREATE VIRTUAL TABLE `issue_search` USING fts5(
	`search_text`,
	content='issues',
	content_rowid='seq',
	tokenize='unicode61 remove_diacritics 0',
	prefix='1 2 3 6'
);
--> statement-breakpoint
CREATE TRIGGER `issues_searchable_after_insert` AFTER INSERT ON `issues` BEGIN
	INSERT INTO `issue_search` (`rowid`, `search_text`) VALUES (new.`seq`, new.`search_text`);
END;
--> statement-breakpoint
CREATE TRIGGER `issues_searchable_after_delete` AFTER DELETE ON `issues` BEGIN
	INSERT INTO `issue_search` (`issue_search`, `rowid`, `search_text`) VALUES ('delete', old.`seq`, old.`search_text`);
END;
--> statement-breakpoint
CREATE TRIGGER `issues_searchable_after_update` AFTER UPDATE OF `search_text` ON `issues` WHEN old.`search_text` <> new.`search_text` BEGIN
	INSERT INTO `issue_search` (`issue_search`, `rowid`, `search_text`) VALUES ('delete', old.`seq`, old.`search_text`);
	INSERT INTO `issue_search` (`rowid`, `search_text`) VALUES (new.`seq`, new.`search_text`);
END;
