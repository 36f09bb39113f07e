import type { DemoIssue } from './demo-issue';

/** 中国同事的走查记录。 */
export const chineseIssues: readonly DemoIssue[] = [
  {
    ref: 'zh-phone-format', at: 'app.signup', walk: 'appFirstHour', by: 'hao', persona: 'nadia', rated: [3, 2, 1],
    title: '注册时不能填写中国大陆手机号', who: '第一次使用的国内用户', where: '注册页面第一步', wanted: '用手机号注册', obstacle: '只接受邮箱,国家代码列表里没有 +86。', result: '四位走查人员中有三位没有常用邮箱,只能放弃。',
    cause: '短信服务商合同只覆盖欧洲。', fix: '增加国内短信服务商,手机号和邮箱都可以注册。', owner: 'wenjing', in: 'app51', goal: 'words', ending: { to: 'verified', seenIn: 'appRewalk51' },
  },
  {
    ref: 'zh-font-square', at: 'app.events', walk: 'appFirstHour', by: 'hao', rated: [2, 2, 3],
    title: '事件列表里的生僻字显示为方框', who: '名字里有生僻字的家庭成员', where: '事件列表', wanted: '看到是谁回家了', obstacle: '“㛃”“翀”等字显示成方框。', result: '以为软件出了故障。', cause: '内置字体只包含常用字。', fix: '改用系统字体,不再内置。', owner: 'daniel', in: 'app51', goal: 'words', ending: { to: 'verified', seenIn: 'appRewalk51' },
  },
  {
    ref: 'zh-push-blocked', at: 'app.notify', walk: 'appFirstHour', by: 'hao', rated: [4, 2, 3], votes: [4, 4, 3],
    title: '国产手机上退出应用后收不到门铃通知', who: '使用国产安卓手机的用户', where: '锁屏界面', wanted: '有人按门铃时马上知道', obstacle: '系统清理后台后,推送通道断开,最长两小时没有任何通知。', result: '快递员打电话才知道有人来过。', cause: '只接入了一家推送通道,没有使用手机厂商的通道。', fix: '接入四家手机厂商的推送通道,断开后自动切换。', owner: 'wenjing', in: 'app51', goal: 'keepApp', ending: { to: 'verified', seenIn: 'appRewalk51' },
  },
  {
    ref: 'zh-name-order', at: 'app.share', walk: 'appRewalk51', by: 'hao', rated: [1, 3, 3],
    title: '家庭成员姓名顺序颠倒,显示为“雨桐 周”', who: '中文用户', where: '家庭成员列表', wanted: '名字写对', obstacle: '名在前、姓在后,中间还有空格。', result: '不影响使用,但显得不尊重人。', cause: '所有语言共用一个姓名模板。', fix: '按语言决定姓名顺序。', owner: 'wenjing', in: 'app52', goal: 'words', ending: { to: 'fixed', on: -27 },
  },
  {
    ref: 'zh-help-machine', at: 'app.help', walk: 'appRewalk51', by: 'hao', rated: [2, 3, 2], noRelease: true,
    title: '帮助文章是机器翻译,“chime”被译成“编钟”', who: '查帮助的中文用户', where: '帮助中心', wanted: '看懂怎样配对室内铃', obstacle: '同一个部件有四种译名。', result: '看不懂,最后打了热线。', cause: '去年为了赶时间直接用了机器翻译。', fix: '统一术语表,六十篇常用文章由母语同事重写。', owner: 'yutong', goal: 'words', ending: { to: 'in_progress', due: 7 },
    slips: [{ on: -35, to: 7, why: '母语审校只有一个人,工作量估计不足。' }],
  },
  {
    ref: 'zh-wifi-band', at: 'bell.wifi', walk: 'bellBoxToRing', by: 'hao', rated: [3, 3, 3],
    title: '双频合一的路由器无法完成配网', who: '使用新路由器的家庭', where: '门铃配网', wanted: '连上家里的无线网', obstacle: '2.4G 和 5G 同名时,手机连着 5G,门铃一直搜不到。', result: '只好进路由器后台把两个频段拆开。', cause: '配网广播只在手机所在的频段发送。', fix: '改为蓝牙传递网络信息,与频段无关。', owner: 'priya', in: 'fw21', goal: 'install', ending: { to: 'verified', seenIn: 'bellCold' },
  },
  {
    ref: 'zh-door-thick', at: 'bell.mount', walk: 'bellCold', by: 'hao', rated: [2, 2, 1], noRelease: true,
    title: '防盗门是金属的,背胶贴上去一周就掉', who: '住公寓的用户', where: '入户防盗门', wanted: '不打孔也能装牢', obstacle: '门面有凸纹,背胶只有四个角贴住。', result: '门铃掉在地上,外壳裂了。', cause: '背胶只在平整墙面上测试过。', fix: '增加磁吸底座,随国内版附送。', owner: 'marco', goal: 'install', ending: { to: 'in_progress', due: -8 },
    slips: [{ on: -50, to: -8, why: '磁吸底座影响无线信号,重新设计了一次。' }],
  },
  {
    ref: 'zh-voice-english', at: 'bell.ring', walk: 'bellRewalk22', by: 'hao', rated: [2, 2, 3],
    title: '访客按铃后听到的语音提示是英文', who: '来访的老人', where: '门口', wanted: '知道主人听到了', obstacle: '应用设为中文,门铃语音仍是英文。', result: '老人以为按错了,转身走了。', cause: '门铃语言跟随固件出厂区域。', fix: '语音跟随家庭语言,首次配对时下载。', owner: 'jonas', in: 'fw23', goal: 'words', ending: { to: 'planned', due: 23 },
  },
  {
    ref: 'zh-invoice-title', at: 'shop.account', walk: 'shopEvening', by: 'yutong', rated: [2, 2, 1],
    title: '开发票时不能填写公司抬头和税号', who: '企业采购人员', where: '订单结算', wanted: '拿到可以报销的发票', obstacle: '只有个人抬头,备注也不会打印。', result: '退货后到别的平台购买。', cause: '商城按欧洲发票格式设计。', fix: '增加抬头、税号两项,电子发票直接发到邮箱。', owner: 'camille', in: 'shop2', goal: 'order', ending: { to: 'planned', due: 20 },
  },
  {
    ref: 'zh-hot-menu', at: 'hot.ivr', walk: 'hotPilot', by: 'hao', rated: [2, 3, 2], noRelease: true,
    title: '热线首层菜单里“门铃”归在“外设”下面', who: '第一次打热线的用户', where: '语音菜单第一层', wanted: '找到门铃服务', obstacle: '听完整个菜单也没有听到“门铃”两个字。', result: '按了人工,排队八分钟。', ending: { to: 'duplicate', of: 'department-words' },
  },
  {
    ref: 'zh-rival-app', at: 'rival.setup', walk: 'rivalEight', by: 'hao', rated: [2, 3, 1], title: '竞品:配网只要一分钟,但强制读取通讯录', who: '国内用户', where: '竞品应用初次设置', wanted: '尽快用起来', obstacle: '不同意就无法继续。', result: '速度值得学习,做法不能学。', ending: { to: 'triaged' },
  },
  { ref: 'zh-new-late', at: 'app.notify', found: -6, by: 'hao', title: '门铃响了一分多钟手机才提醒', who: '上班时的用户', where: '手机锁屏', wanted: '马上知道有人按门铃', obstacle: '昨天五次里有两次晚到,最晚一次七十多秒。', result: '人已经走了。', ending: { to: 'new' } },
  { ref: 'zh-new-battery', at: 'bell.battery', found: -4, by: 'yutong', title: '电量一直显示百分之二十,第二天突然没电', who: '门诊前台', where: '电池页面', wanted: '提前知道什么时候该充电', obstacle: '数字三周没有变化。', result: '周一早上门铃没有声音。', ending: { to: 'new' } },
  { ref: 'zh-new-return', at: 'shop.return', walk: 'shopSale', by: 'yutong', title: '退货必须打电话才能拿到快递单', who: '买错型号的用户', where: '退货页面', wanted: '自己打印快递单', obstacle: '页面只写了热线号码。', result: '等了二十分钟才接通。', ending: { to: 'new' } },
  { ref: 'zh-new-scan', at: 'app.pair', found: -2, by: 'hao', title: '楼道灯光暗,二维码扫不出来', who: '晚上安装的用户', where: '配对扫码', wanted: '扫一下就连上', obstacle: '没有手电筒按钮。', result: '手动输入十六位字符。', ending: { to: 'new' } },
  { ref: 'zh-new-guest', at: 'app.share', found: -1, by: 'yutong', title: '邀请父母加入家庭,链接在聊天软件里打不开', who: '和父母分开住的子女', where: '成员邀请', wanted: '一个链接就能加入', obstacle: '点开是空白页。', ending: { to: 'new' } },
];
