import type { IssueStatus } from '@/domain/issues/issue';
import { headerForm } from './header-form';
import { wordList } from './word-list';

/** Words of Jira, Redmine, GitHub and hand-made lists, by the status of ours that they come nearest to. */
const words: readonly (readonly [IssueStatus, readonly string[]])[] = [
  [
    'new',
    wordList(`
    new, open, to do, todo, backlog, not started, submitted, reported, reopened, waiting, pending, 新建, 新, 打开, 待处理, 未处理, 待办, 未开始,
    未解决, 待解决, 待修复, 重新打开, nouveau, nouvelle, ouvert, ouverte, à faire, en attente, neu, offen, zu erledigen, wartend, wieder
    geöffnet, جدید, باز, انجام نشده, در انتظار, بررسی نشده`),
  ],
  [
    'triaged',
    wordList(`
    triaged, confirmed, accepted, acknowledged, assigned, selected for development, analysed, analyzed, 已确认, 已受理, 已分配, confirmé,
    confirmée, accepté, qualifié, assigné, bestätigt, angenommen, zugewiesen, تایید شده, تأیید شده, پذیرفته, ارجاع شده`),
  ],
  [
    'planned',
    wordList(`
    planned, scheduled, ready, ready for development, 已计划, 已排期, 计划中, planifié, planifiée, prévu, geplant, eingeplant, برنامه ریزی
    شده, زمان بندی شده`),
  ],
  [
    'in_progress',
    wordList(`
    in progress, doing, in development, started, wip, work in progress, in work, feedback, blocked, on hold, 进行中, 处理中, 修复中, 开发中,
    解决中, en cours, en cours de traitement, en développement, bloqué, in arbeit, in bearbeitung, in entwicklung, begonnen,
    blockiert, در حال انجام, در دست انجام, در جریان, در حال بررسی`),
  ],
  [
    'fixed',
    wordList(`
    fixed, resolved, uat, testing, in testing, in test, ready for test, ready for testing, qa, in qa, in review, code review,
    review, 已修复, 已解决, 已处理, 待验证, 测试中, 待测试, 验证中, résolu, résolue, corrigé, corrigée, en test, en recette, à tester, behoben,
    gelöst, im test, in prüfung, zu testen, رفع شده, حل شده, برطرف شده, در حال آزمایش`),
  ],
  [
    'released',
    wordList(`
    released, deployed, live, in production, shipped, rolled out, 已发布, 已上线, déployé, déployée, publié, livré, en production,
    veröffentlicht, ausgeliefert, ausgerollt, منتشر شده, عرضه شده`),
  ],
  [
    'verified',
    wordList(`
    verified, done, closed, complete, completed, finished, ok, passed, 已验证, 已关闭, 关闭, 完成, 已完成, 验证通过, 通过, vérifié, vérifiée,
    validé, fermé, fermée, terminé, terminée, clos, close, fait, verifiziert, geprüft, geschlossen, erledigt, fertig,
    abgeschlossen, بسته, بسته شده, انجام شده, تمام شده, پایان یافته, صحه گذاری شده`),
  ],
  [
    'declined',
    wordList(`
    declined, rejected, won t fix, wont fix, won t do, wontfix, invalid, cannot reproduce, not reproducible, canceled, cancelled,
    not planned, works as designed, not a bug, obsolete, 已拒绝, 拒绝, 不予处理, 不处理, 无效, 取消, 已取消, 无法重现, 不修复, rejeté, rejetée, refusé,
    annulé, sans suite, abandonné, non reproductible, abgelehnt, verworfen, ungültig, storniert, wird nicht behoben, nicht
    reproduzierbar, رد شده, لغو شده, نامعتبر, غیرقابل تکرار`),
  ],
  ['duplicate', wordList(`duplicate, duplicated, 重复, 重复问题, doublon, dupliqué, duplikat, doppelt, dublette, تکراری`)],
];

const byWord = new Map(words.flatMap(([status, names]) => names.map((name) => [headerForm(name), status] as const)));

/** The status that a tracker's word comes nearest to. @returns undefined for a word nobody has taught us */
export const readStatus = (text: string): IssueStatus | undefined => byWord.get(headerForm(text));
