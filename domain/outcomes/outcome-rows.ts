/** The outcomes behind a count of issues whose fix is proven; of those that serve one goal. */
export const provenIssueRows = (goalId?: string) => `/outcomes?of=provenIssues${goalId ? `&goal=${goalId}` : ''}`;
