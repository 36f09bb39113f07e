CREATE INDEX "issues_by_search_text" ON "issues" USING gin (to_tsvector('simple', "search_text"));
