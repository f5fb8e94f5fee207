import peggy from 'peggy';

/** The ten commonest forms of a phrase, as a hand-written PEG reads them: what a parser costs that knows nothing else. */
export const tenForms = peggy.generate(`
phrase = r:(cadence / trigger / due / posting / soft / ditto) [。；]* { return r; }
cadence = "至少"? "每" n:number? "个"? u:unit bound? verb? bound? c:number? [次条篇]? verb? { return { kind: 'cadence', n, u, c }; }
trigger = "自"? t:$((!boundary .)+) boundary n:number "个"? u:unit within? "予以"? verb? { return { kind: 'deadline', t, n, u }; }
  / n:number "个"? u:unit within "予以"? verb? { return { kind: 'deadline', n, u }; }
due = "每月" d:number [日号] "前"? verb? { return { kind: 'due', d }; }
  / ("每年" / "次年")? m:number "月" ("底" / d:number "日")? "前"? verb? { return { kind: 'due', m }; }
posting = "公示" n:number "个"? u:unit { return { kind: 'posting', n, u }; }
soft = t:$((!soft_word !verb .)*) w:soft_word verb? { return { kind: 'deadline', t, w }; }
ditto = "同上" { return { kind: 'ditto' }; }
soft_word = "及时" / "立即" / "实时" / "长期" / "定期" / "适时" / "当日"
boundary = "之日起" / "后"
within = "以内" / "之内" / "内"
bound = "不少于" / "至少"
verb = "更新" / "公开" / "发布" / "报送" / "上报" / "答复" / "回复" / "办结"
unit = "工作日" / "季度" / "小时" / "半年" / [年月周日天]
number = d:$[0-9]+ { return Number(d); } / $[一二两三四五六七八九十]+
`);
