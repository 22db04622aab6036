//! What a reader in Taiwan or Japan stumbles over.

/// Common characters that exist in Simplified Chinese only. Left out are those that Traditional
/// Chinese writes too, in another meaning (后, 里, 面, 台, 干, 只, 准, 范, 余, 松, 几).
const SIMPLIFIED: &str = "这为个们来时说国会对发经过现还进样学没开见长问间关无门东车马鱼鸟书买卖读写让认识设计记论证词语请谢谁\
    调课应该错误码输选择转换传备删项给统级练结续红纸细组织绿网页预览题显标签电脑连终点击图编辑处运动远达适边务块声\
    头实审宽导张归层师带帮广庆库废弹录态总战执扩护报担拟拥挂挥损权条构极档桥检欢气汉汇沟泪济测湿满灭灵热爱牵状独环\
    疗监盘矿确积称稳竞简粮纪纯线终绍绘绝继绩维综缓缩罗职联聪胜脏脸艺节营获虽蓝补袭觉触订训议讯讲许访诉评试诗诚话询\
    详诸谈谓贝负财责贤败货质贩贪购贯费贴资赏赛赞赢赵趋跃践轮软轻载较辅辆辞迁迈违迟递逻遗邮释针钟钢钱银锁锋键镜闪闭闻阅阶\
    际陆陈险随难雾韩顶顺须顾顿领频额风飞饭饮馆驱驻验骤鲜齐齿龙龟双变听叶号厂旧华单压员启园场坏坚块垒备复够夹夺奖妇宾尔尘尽";

/// Words of other regions that have a Taiwanese one: 訊息, 預設, 軟體, 硬體, 螢幕, 伺服器, 列印, 連結, 帳.
const NOT_TAIWAN: [&str; 9] = [
    "信息",
    "默認",
    "軟件",
    "硬件",
    "屏幕",
    "服務器",
    "打印",
    "鏈接",
    "賬",
];

/// Characters of the text that only Simplified Chinese has.
pub(super) fn simplified(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|letter| !letter.is_ascii() && SIMPLIFIED.contains(*letter))
}

/// Words of the text that Taiwan doesn't use.
pub(super) fn not_taiwan(text: &str) -> impl Iterator<Item = &'static str> {
    NOT_TAIWAN.into_iter().filter(|word| text.contains(word))
}

/// Each half-width `, . ; : ! ? ( )` that stands between two ideographs or kana.
pub(super) fn half_width(text: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = text.chars().collect();
    let hits: Vec<String> = letters
        .windows(3)
        .filter(|three| {
            matches!(three, [before, mark, after]
                if is_letter(*before) && ",.;:!?()".contains(*mark) && is_letter(*after))
        })
        .map(String::from_iter)
        .collect();
    hits.into_iter()
}

fn is_letter(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
        && letter != '・'
}
