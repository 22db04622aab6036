//! What schools, Apple and device management services call the canonical columns.
//!
//! Ranks decide between two columns for one thing: 0 is the thing itself, higher ranks
//! stand in where nothing better is there. Sources: the header lines of Profile Manager's
//! database export, Apple's "Get Organization Devices", Jamf Pro's inventory preload and
//! searches, Jamf School, Mosyle, Apple Configurator's `.deviceinfo`, and the words of
//! property lists in Taiwan (財產清冊) and Japan (端末管理台帳).

use std::{collections::HashMap, sync::LazyLock};

use migration::Field;

use crate::fold;

/// What a header stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A canonical column; smaller ranks win.
    Field { field: Field, rank: u8 },
    /// Bypass codes of Activation Lock.
    BypassCode,
    /// Passwords, passcodes, recovery keys.
    Secret,
}

/// Spellings of each field, in rank order: the lists of one field are separated by `|`.
const SPELLINGS: &[(Field, &str)] = &[
    (
        Field::Serial,
        "serial,serialnumber,serialno,serialnum,deviceserialnumber,deviceserial,hardwareserial,hardwareserialnumber,ipadserial,ipadserialnumber,productserialnumber,appleserialnumber,產品序號,機身序號,裝置序號,設備序號,平板序號,平板電腦序號,機器序號,機體序號,主機序號,硬體序號,ipad序號,apple序號,原廠序號,序號sn,sn序號,序列號,序列號碼,产品序列号,序列号,设备序列号,シリアル番号,シリアルナンバー,シリアルno,シリアル,製造番号,製造番號,端末シリアル番号,端末シリアル,機器シリアル番号,デバイスのシリアル番号,ipadシリアル番号,本体シリアル番号,本体番号|sn,序號,機號,機身號碼,製造號碼,出廠序號",
    ),
    (
        Field::AssetTag,
        "assettag,assetnumber,assetno,assetid,assettagnumber,propertynumber,propertyno,propertytag,inventorynumber,inventoryno,財產編號,財產號碼,財產號,財產標籤,資產標籤,資產編號,資產號碼,財編,公物編號,設備編號,資产编号,资产编号,资产标签,管理番号,資産タグ,資産番号,資産管理番号,備品番号,備品管理番号,端末管理番号,アセットタグ|barcode1,barcode,條碼,財產條碼,裝置編號,平板編號,載具編號,機器番号,端末番号,備品シール,備品シール番号",
    ),
    (
        Field::DeviceName,
        "devicename,displayname,computername,ipadname,裝置名稱,設備名稱,平板名稱,載具名稱,ipad名稱,主機名稱,设备名称,デバイス名,端末名,機器名,端末名称,ipad名|name,hostname",
    ),
    (
        Field::Model,
        "model,modelname,devicemodel,productname,hardwaremodel,機型,型號,機型名稱,產品型號,產品名稱,裝置機型,裝置型號,設備型號,廠牌型號,廠牌及型號,規格型號,型号,机型,機種,機種名,モデル,モデル名,端末機種,型番|producttype,modelidentifier,modelnumber,devicetype,產品類型",
    ),
    (
        Field::Capacity,
        "capacity,devicecapacity,storage,storagecapacity,totalcapacity,容量,儲存容量,儲存空間,裝置容量,硬碟容量,ストレージ,ストレージ容量",
    ),
    (
        Field::OsVersion,
        "ipados,ipadosversion,osversion,iosversion,deviceproductversion,productversion,softwareversion,ipados版本,ios版本,作業系統版本,系統版本,osバージョン,ipadosバージョン,iosバージョン|os,作業系統",
    ),
    (
        Field::Udid,
        "udid,deviceudid,裝置識別碼,uniquedeviceidentifier,deviceid,端末識別子",
    ),
    (Field::Ecid, "ecid,deviceecid"),
    (
        Field::Imei,
        "imei,deviceimei,imei1,imei番号,imei碼,手機序號imei|imei2",
    ),
    (
        Field::WifiMac,
        "wifimac,wifiaddress,wifimacaddress,devicewifimacaddress,wirelessmac,wirelessmacaddress,macaddress,mac,wifi位址,wifi地址,wifimac位址,無線網路位址,無線網卡位址,網卡位址,mac位址,网卡地址,wifiアドレス,macアドレス,wifimacアドレス,無線macアドレス",
    ),
    (Field::InAsm, "inasm,是否在asm,已在asm,asm登録,asm登錄"),
    (
        Field::AsmSource,
        "source,purchasesourcetype,purchasesource,來源,採購來源,來源apple經銷商手動,購入元|purchasesourceid",
    ),
    (
        Field::AssignedService,
        "devicemanagementservice,assignedserver,assignedservice,assignedmdm,mdmserver,指派的裝置管理服務,指派的伺服器,指派伺服器,mdm伺服器,割り当て先,割り当て先mdm,mdmサーバ,mdmサーバー",
    ),
    (
        Field::OrderNo,
        "orderno,ordernumber,ponumber,purchaseordernumber,訂單編號,訂單號碼,採購單號,採購案號,案號,注文番号,発注番号",
    ),
    (
        Field::PurchaseDate,
        "purchasedate,dateofpurchase,podate,購置日期,購買日期,購入日期,採購日期,取得日期,購置日,購入日,購入年月日,取得日,取得年月日|orderdate,orderdatetime,入帳日期,登帳日期,納入日,納品日",
    ),
    (Field::Batch, "batch,批次,梯次,バッチ"),
    (
        Field::Cart,
        "cart,cartname,chargingcart,充電車,充電車號,充電車編號,充電櫃,車號,推車,カート,充電カート,充電保管庫,保管庫番号",
    ),
    (
        Field::Slot,
        "slot,slotnumber,slotno,cartslot,格位,格號,槽位,槽號,車位,櫃位,充電格,充電格位,スロット,スロット番号,収納番号",
    ),
    (
        Field::Keeper,
        "keeper,custodian,保管人,保管者,保管教師,保管老師,財產保管人,管理人,責任者,管理者,保管責任者,管理責任者,端末管理者",
    ),
    (
        Field::Location,
        "location,存置地點,存放地點,放置地點,保管地點,使用地點,存放位置,位置,地點,校區,保管場所,設置場所,設置場所名,保管先,所在,场所|room,教室|building,棟別",
    ),
    (
        Field::Class,
        "class,classname,homeroom,gradeclass,班級,年班,班別,級班,使用班級,班级,学級,クラス,組,年組,学年組",
    ),
    (
        Field::Seat,
        "seat,seatno,seatnumber,座號,座位,座位號碼,座号,番号,出席番号,出席no,席番号",
    ),
    (
        Field::User,
        "user,fullname,assigneduser,username,ownername,assigntouser,borrower,student,studentname,pupil,使用人,使用者,使用者姓名,使用者名稱,借用人,學生姓名,姓名,領用人,领用人,利用者,利用者名,使用者名,氏名,生徒名,児童名,児童生徒名|email,emailaddress",
    ),
    (
        Field::Funding,
        "funding,fundingsource,經費來源,經費,預算來源,補助來源,計畫名稱,採購計畫,經費來源教育部自購捐贈,予算区分,予算,財源",
    ),
    (
        Field::WarrantyEnd,
        "warranty,warrantyend,warrantyexpiration,warrantyexpirationdate,保固到期,保固到期日,保固期限,保固日期,保固截止日,保証期限,保証終了日,保証満了日",
    ),
    (
        Field::Accessories,
        "accessories,casechargerpencilkeyboard,附屬品,配件,附件,保護殼充電器觸控筆鍵盤,付属品,附属品",
    ),
    (
        Field::Condition,
        "condition,devicecondition,外觀,外觀狀況,機況,狀況,外観,外観状態,状態",
    ),
    (Field::State, "state,stage,進度,移轉進度,進捗,進捗状況"),
    (
        Field::BlockedReason,
        "reason,blockedreason,卡住原因,原因,理由",
    ),
    (Field::Lane, "lane,路徑,路徑12a,方式"),
    (
        Field::SupervisionIdentity,
        "identity,supervisionidentity,identityfingerprint,監管身分,監管身分指紋,監視識別情報",
    ),
    (
        Field::UnlockToken,
        "tokensaved,unlocktoken,unlocktokensaved,已存解鎖代號,解鎖代號,ロック解除トークン",
    ),
    (
        Field::RepairNo,
        "repairno,repairnumber,送修單號,維修單號,修理番号,修理受付番号",
    ),
    (
        Field::Replaces,
        "replaces,replacedserial,替換序號,換下序號,交換元,交換元シリアル番号",
    ),
    (
        Field::Note,
        "note,notes,remark,remarks,comment,comments,備註,附註,說明,备注,備考,メモ,コメント",
    ),
];

const SECRET_PARTS: &[&str] = &[
    "password",
    "passcode",
    "passwd",
    "passphrase",
    "pincode",
    "recoverykey",
    "密碼",
    "密码",
    "通行碼",
    "口令",
    "パスワード",
    "パスコード",
    "暗証",
    "パスフレーズ",
];
const SECRET_WHOLE: &[&str] = &["pw", "pwd", "pin", "pass", "パス"];
const BYPASS_PARTS: &[&str] = &["bypass", "略過碼", "略過代碼", "繞過碼", "バイパス"];

static FIELDS: LazyLock<HashMap<String, (Field, u8)>> = LazyLock::new(|| {
    let mut map = HashMap::new();
    for (field, spellings) in SPELLINGS {
        for (rank, group) in (0_u8..).zip(spellings.split('|')) {
            for spelling in group.split(',') {
                map.entry(fold::header(spelling)).or_insert((*field, rank));
            }
        }
    }
    for field in Field::ALL {
        map.entry(fold::header(field.key())).or_insert((*field, 0));
    }
    map
});

/// What this header means, if the product knows it.
///
/// Tries the whole text, then the parts of "序號 (Serial No.)" and "財產編號／資產標籤".
pub(crate) fn meaning(header: &str) -> Option<Meaning> {
    let folded = fold::header(header);
    if folded.is_empty() || folded.chars().count() > 60 {
        return None;
    }
    if BYPASS_PARTS.iter().any(|part| folded.contains(part)) {
        return Some(Meaning::BypassCode);
    }
    if SECRET_WHOLE.contains(&folded.as_str())
        || SECRET_PARTS.iter().any(|part| folded.contains(part))
    {
        return Some(Meaning::Secret);
    }
    field(&folded).or_else(|| {
        header
            .split([
                '(', ')', '（', '）', '/', '／', '\n', '[', ']', '【', '】', '、', '|', '・', ':',
                '：',
            ])
            .map(fold::header)
            .find_map(|part| field(&part))
    })
}

fn field(folded: &str) -> Option<Meaning> {
    FIELDS.get(folded).map(|(field, rank)| Meaning::Field {
        field: *field,
        rank: *rank,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, expected: Field) {
        match meaning(header) {
            Some(Meaning::Field { field, .. }) => assert_eq!(field, expected, "{header}"),
            other => panic!("{header}: {other:?}"),
        }
    }

    #[test]
    fn no_spelling_stands_for_two_fields() {
        let mut seen: HashMap<String, Field> = HashMap::new();
        for (field, spellings) in SPELLINGS {
            for spelling in spellings.split(['|', ',']) {
                let earlier = seen.insert(fold::header(spelling), *field);
                assert!(
                    earlier.is_none_or(|e| e == *field),
                    "{spelling}: {earlier:?} and {field:?}"
                );
            }
        }
    }

    #[test]
    fn combined_and_decorated_headers_are_understood() {
        check("序號 (Serial No.)", Field::Serial);
        check("ｼﾘｱﾙ番号", Field::Serial);
        check("＊財產編號／資產標籤", Field::AssetTag);
        check("S/N", Field::Serial);
        check("Wi-Fi MAC 位址", Field::WifiMac);
        check("保 管 人", Field::Keeper);
    }

    #[test]
    fn secrets_are_recognized_before_anything_else() {
        for header in [
            "Passcode",
            "解鎖密碼",
            "Apple ID 密碼",
            "Wi-Fi Password",
            "パスコード",
            "PIN",
        ] {
            assert_eq!(meaning(header), Some(Meaning::Secret), "{header}");
        }
        for header in [
            "activation_lock_bypass_code",
            "啟用鎖定略過碼",
            "バイパスコード",
        ] {
            assert_eq!(meaning(header), Some(Meaning::BypassCode), "{header}");
        }
    }
}
