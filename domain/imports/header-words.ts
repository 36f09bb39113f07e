import type { ImportTarget } from './import-target';
import { wordList } from './word-list';

/** Headings of findings lists, audits and trackers, in five languages. Compared in the form of `headerForm`. */
export const headerWords: Partial<Record<ImportTarget, readonly string[]>> = {
  title: wordList(`
    title, summary, subject, finding, issue, issue title, problem, name, headline, bug, defect, heuristic, usability problem, 标题,
    主题, 问题, 问题标题, 摘要, 缺陷, 缺陷标题, 问题名称, 概要, 发现, titre, sujet, intitulé, résumé, constat, problème, anomalie, libellé, heuristique,
    titel, betreff, thema, zusammenfassung, befund, mangel, fehler, heuristik, feststellung, عنوان, موضوع, خلاصه, مشکل, یافته,
    ایراد, نام`),
  description: wordList(`
    description, body, details, detail, text, issue description, problem description, finding description, observation, bug
    description, content, what happened, steps to reproduce, 描述, 问题描述, 详细描述, 内容描述, 详情, 说明, 问题说明, 内容, 现象, 观察, 重现步骤, détails,
    détail, descriptif, observation, texte, contenu, beschreibung, details, einzelheiten, beobachtung, inhalt,
    fehlerbeschreibung, problembeschreibung, توضیحات, توضیح, شرح, شرح مشکل, جزئیات, متن, مشاهده`),
  who: wordList(`
    who, persona, user, customer, segment, user type, customer type, actor, 谁, 用户, 客户, 角色, 用户类型, 人群, 画像, qui, utilisateur, client,
    profil, wer, nutzer, kunde, zielgruppe, کاربر, مشتری, پرسونا, چه کسی`),
  where: wordList(`
    where, location, page, screen, place, module, component, components, component s, area, feature, url, section, view,
    category, tracker category, review object, object, 哪里, 位置, 页面, 模块, 功能点, 功能, 功能模块, 地点, 界面, 组件, 评审对象, 对象, 所属模块, 场景, 栏目, où, lieu,
    écran, emplacement, composant, rubrique, fonctionnalité, catégorie, wo, ort, seite, bildschirm, bereich, komponente,
    funktion, modul, kategorie, کجا, مکان, صفحه, بخش, ماژول, محل, قسمت, دسته`),
  wanted: wordList(`
    wanted, goal, user goal, expected, expected result, expected behavior, expected behaviour, expectation, customer wanted,
    task, 想要什么, 期望, 预期, 预期结果, 期望结果, 目标, 用户目标, 任务, souhait, attendu, résultat attendu, but, objectif, attente, wunsch, erwartet,
    erwartetes ergebnis, erwartung, ziel, aufgabe, خواسته, انتظار, نتیجه مورد انتظار, هدف, وظیفه`),
  obstacle: wordList(`
    obstacle, pain, pain point, barrier, comments, violation, usability issue, evaluator comments, problem found, difficulty, 障碍,
    痛点, 评审意见, 意见, 问题点, 存在问题, 困难, obstacle, difficulté, irritant, blocage, frein, hindernis, schwierigkeit, schmerzpunkt, problem,
    مانع, نقطه درد, دشواری, اشکال`),
  result: wordList(`
    result, actual result, actual, consequence, effect, actual behavior, actual behaviour, outcome, 结果, 实际结果, 后果, 影响, résultat,
    résultat obtenu, résultat réel, conséquence, effet, ergebnis, tatsächliches ergebnis, folge, auswirkung, نتیجه, نتیجه واقعی,
    پیامد, اثر`),
  severity: wordList(`
    severity, severity rating, severity score, gravity, criticality, seriousness, sev, 严重程度, 严重性, 严重级别, 严重度, 严重等级, 缺陷等级, gravité,
    sévérité, criticité, niveau de gravité, schweregrad, schwere, kritikalität, fehlerklasse, شدت, وخامت, درجه شدت, میزان شدت`),
  priority: wordList(`
    priority, prio, urgency, rank of importance, 优先级, 优先, 优先程度, 紧急程度, priorité, urgence, importance, priorität, dringlichkeit,
    wichtigkeit, اولویت, فوریت, اهمیت`),
  status: wordList(`
    status, state, issue status, progress status, workflow state, 状态, 处理状态, 当前状态, 问题状态, 进度, 解决状态, statut, état, avancement,
    stand, zustand, bearbeitungsstand, وضعیت, حالت, وضعیت فعلی`),
  resolution: wordList(`resolution, state reason, close reason, 解决结果, 关闭原因, motif de clôture, lösungsart, دلیل بستن`),
  owner: wordList(`
    owner, assignee, assigned to, responsible, assignee email, responsible person, action owner, assignees, in charge, 负责人, 责任人,
    处理人, 经办人, 指派给, 跟进人, 修复人, responsable, assigné à, attribué à, assigné, propriétaire, pilote, verantwortlich, verantwortliche,
    verantwortlicher, zuständig, bearbeiter, zugewiesen an, zugewiesen, eigentümer, مسئول, مالک, واگذار شده به, محول شده به,
    مسئول رسیدگی`),
  verifier: wordList(`
    verifier, to be verified by, to verify by, verification by, verified by, checker, to be checked by, checked by, retester, retest by,
    qa contact, qa owner, qa assignee, 复查人, 复核人, 验证人, 验收人, 核查人, à vérifier par, vérificateur, vérificatrice, vérifié par, vérification par,
    contrôlé par, zu prüfen von, zu prüfen durch, prüft, geprüft von, geprüft durch, nachprüfung durch, zu verifizieren von, verifizierer,
    verifiziert von, abnahme durch, بازبین, بازبینی توسط, بازبینی شده توسط, تأیید کننده, تأییدکننده, تأیید توسط, راستی آزما, بررسی توسط`),
  reporter: wordList(`
    reporter, reported by, author, creator, created by, found by, raised by, evaluator, tester, observer, submitter, user login,
    提出人, 报告人, 发现人, 提交人, 测试人, 记录人, 评审人, 创建人, rapporteur, auteur, signalé par, trouvé par, créé par, testeur, déclarant, melder, autor,
    gemeldet von, erstellt von, ersteller, gefunden von, prüfer, گزارش دهنده, نویسنده, گزارش شده توسط, ثبت کننده, یابنده`),
  foundOn: wordList(`
    found, found on, found date, created, created at, created on, date, reported, reported on, date found, opened, date reported,
    submitted, start date, date created, 提出日期, 发现日期, 发现时间, 提交时间, 创建时间, 创建日期, 日期, 提出时间, 测试日期, 报告日期, date de création, créé, créé
    le, signalé le, date du constat, trouvé le, ouvert le, datum, erstellt, angelegt, erstellt am, gemeldet am, gefunden am,
    erfasst am, beginn, تاریخ, تاریخ ایجاد, تاریخ ثبت, تاریخ گزارش, ایجاد شده, تاریخ یافتن`),
  dueOn: wordList(`
    due, due date, deadline, target date, fix by, due on, planned date, target, 截止日期, 期限, 计划完成时间, 计划完成日期, 截止时间, 要求完成时间, 完成期限,
    échéance, date d échéance, date limite, date cible, pour le, délai, fällig, fällig am, fälligkeitsdatum, frist, termin,
    zieltermin, abgabedatum, سررسید, مهلت, تاریخ سررسید, موعد, ضرب الاجل`),
  closedOn: wordList(`
    resolved, closed, closed at, closed on, resolved on, resolution date, done date, fixed on, date closed, completed, updated,
    updated at, updated on, last updated, 关闭时间, 关闭日期, 解决时间, 解决日期, 完成时间, 完成日期, 修复日期, 更新时间, résolu, résolue, résolu le, fermé le,
    clos le, date de résolution, mis à jour, erledigt, gelöst, geschlossen, erledigt am, behoben am, geschlossen am,
    aktualisiert, تاریخ حل, تاریخ بستن, حل شده, تاریخ رفع, به روز شده`),
  touchpoint: wordList(`
    touchpoint, touch point, contact point, step, journey step, 触点, 接触点, 步骤, point de contact, étape du parcours, kontaktpunkt,
    berührungspunkt, schritt, نقطه تماس, گام`),
  stage: wordList(`stage, phase, journey stage, 阶段, 旅程阶段, 环节, étape, etappe, abschnitt, مرحله, فاز`),
  solution: wordList(`
    solution, fix, recommendation, recommendations, suggestion, suggested fix, proposed solution, remedy, action, improvement,
    corrective action, 解决方案, 处理建议, 建议, 改进建议, 解决办法, 对策, 修改建议, 优化建议, 整改措施, 措施, recommandation, préconisation, correction, action
    corrective, proposition, remède, lösung, lösungsvorschlag, empfehlung, vorschlag, maßnahme, abhilfe, راه حل, راه‌حل, راهکار, پیشنهاد,
    توصیه, اقدام`),
  analysis: wordList(`
    analysis, root cause, cause, reason, why, 原因, 原因分析, 分析, 根本原因, 问题原因, analyse, cause racine, cause, raison, origine, ursache,
    grundursache, ursachenanalyse, grund, تحلیل, علت, ریشه مشکل, دلیل`),
  build: wordList(`
    build, version, app version, affects version, affects version s, affects versions, software version, release tested, affected
    version, found in version, 版本, 版本号, 软件版本, 发现版本, 测试版本, 影响版本, version affectée, version testée, betroffene version,
    softwarestand, نسخه, نگارش, ویرایش`),
  channel: wordList(`
    channel, platform, device, 渠道, 平台, 终端, 设备, canal, plateforme, appareil, kanal, plattform, gerät, کانال, سکو, دستگاه`),
  comment: wordList(`
    comment, note, notes, remark, remarks, response, reply, team response, 备注, 评论, 小组意见, 回复, 反馈, 处理意见, 批注, commentaire,
    commentaires, remarque, remarques, réponse, kommentar, kommentare, bemerkung, bemerkungen, anmerkung, antwort, notiz, نظر,
    نظرات, یادداشت, پاسخ, ملاحظات`),
  link: wordList(`
    link, links, attachment, attachments, screenshot, screenshots, evidence, image, images, picture, file, html url, photo, 截图,
    附件, 图片, 证据, 链接, 照片, lien, pièce jointe, pièces jointes, capture, capture d écran, preuve, photo, anhang, anhänge,
    bildschirmfoto, bild, beleg, nachweis, پیوست, تصویر, پیوند, مدرک, عکس, اسکرین شات`),
  externalKey: wordList(`
    issue key, key, key in the other system, id, issue id, ticket, ticket id, number, bug id, defect id, reference, ref, finding id, issue no, issue
    number, 编号, 问题编号, 缺陷编号, 单号, 原系统编号, numéro, référence, identifiant, clé, clé dans l’autre système, nummer, kennung, schlüssel, schlüssel im anderen system, ticketnummer, vorgangsnummer,
    شناسه, کلید, کلید در سامانهٔ دیگر, شماره, کد, شماره تیکت`),
  ignore: wordList(`
    project key, project name, project type, project lead, project lead id, project description, project url, project, assignee
    id, reporter id, creator id, last viewed, votes, watchers, watchers id, original estimate, remaining estimate, time spent,
    work ratio, σ original estimate, σ remaining estimate, σ time spent, security level, rank, development, status category,
    status category changed, epic color, epic status, issue color, parent id, date of first response, private, done, percent
    done, estimated time, total estimated time, total spent time, node id, comments url, events url, labels url, repository url,
    locked, 序号, no, nr, n, lfd nr, ردیف, row, #`),
};
