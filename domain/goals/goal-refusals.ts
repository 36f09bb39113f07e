export type GoalRefusal = 'goals.notFound' | 'goals.changedElsewhere';
