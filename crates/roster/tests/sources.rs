//! The header lines of the exports that schools really have, and the canonical headers.

#![expect(
    clippy::unwrap_used,
    reason = "a test that can't build its input should fail there"
)]

use migration::Field;
use roster::{FindingCode, Known, ReadOptions, Rules, preview};

/// The header, a line of invented values, and which column each field comes from.
fn check(text: &str, expected: &[(Field, &str)]) {
    let known = Known::new();
    let found = preview(
        "list.csv",
        text.as_bytes(),
        &ReadOptions::default(),
        &Rules::new(&known),
    )
    .unwrap();
    let mapping: Vec<_> = found.reading.mapping.fields().collect();
    assert_eq!(mapping, expected, "{text}");
    assert_eq!(found.understood.rows.len(), 1, "{text}");
    assert_eq!(
        found.understood.rows[0].serial.as_str(),
        "DMPXK1A2B3C4",
        "{text}"
    );
}

#[test]
fn profile_manager_database_export() {
    check(
        "DeviceName;SerialNumber;ProductName;mdm_target_type;OSVersion;IMEI;last_checkin_time;IsSupervised;activation_lock_bypass_code;last_push_time\n\
         iPad 01;DMPXK1A2B3C4;iPad7,11;Device;15.7;;2024-10-01;t;;2024-10-01\n",
        &[
            (Field::Serial, "SerialNumber"),
            (Field::DeviceName, "DeviceName"),
            (Field::Model, "ProductName"),
            (Field::OsVersion, "OSVersion"),
            (Field::Imei, "IMEI"),
        ],
    );
}

#[test]
fn profile_manager_placeholders_have_a_fixed_order() {
    check(
        "name,serial number,UDID,IMEI,MEID\niPad 01,DMPXK1A2B3C4,,,\n",
        &[
            (Field::Serial, "serial number"),
            (Field::DeviceName, "name"),
            (Field::Udid, "UDID"),
            (Field::Imei, "IMEI"),
        ],
    );
}

#[test]
fn apple_school_manager_devices() {
    check(
        "serialNumber,addedToOrgDateTime,releasedFromOrgDateTime,updatedDateTime,deviceModel,productFamily,productType,deviceCapacity,partNumber,orderNumber,color,status,orderDateTime,imei,meid,eid,wifiMacAddress,bluetoothMacAddress,ethernetMacAddress,purchaseSourceId,purchaseSourceType,assignedServer\n\
         DMPXK1A2B3C4,2022-08-01T00:00:00Z,,2022-08-01T00:00:00Z,iPad 7th Gen,iPad,\"iPad7,11\",32GB,X,R1,SILVER,ASSIGNED,2022-08-01T00:00:00Z,,,,a4b1c1d2e3f4,,,123,APPLE,Old Server\n",
        &[
            (Field::Serial, "serialNumber"),
            (Field::Model, "deviceModel"),
            (Field::Capacity, "deviceCapacity"),
            (Field::Imei, "imei"),
            (Field::WifiMac, "wifiMacAddress"),
            (Field::AsmSource, "purchaseSourceType"),
            (Field::AssignedService, "assignedServer"),
            (Field::OrderNo, "orderNumber"),
            (Field::PurchaseDate, "orderDateTime"),
        ],
    );
}

#[test]
fn jamf_pro_preload_and_search() {
    check(
        "Serial Number,Device Type,Username,Full Name,Email Address,Phone Number,Position,Department,Building,Room,PO Number,PO Date,Warranty Expiration,AppleCare ID,Life Expectancy,Purchase Price,Purchasing Contact,Purchasing Account,Lease Expiration,Bar Code 1,Bar Code 2,Asset Tag,Vendor\n\
         DMPXK1A2B3C4,Mobile Device,ann,Ann Example,,,,,Main,101,PO1,2022-08-01,2025-08-01,,,,,,,,,T-1,\n",
        &[
            (Field::Serial, "Serial Number"),
            (Field::AssetTag, "Asset Tag"),
            (Field::Model, "Device Type"),
            (Field::OrderNo, "PO Number"),
            (Field::PurchaseDate, "PO Date"),
            (Field::Location, "Room"),
            (Field::User, "Username"),
            (Field::WarrantyEnd, "Warranty Expiration"),
        ],
    );
    check(
        "Display Name,Serial Number,Asset Tag,Wi-Fi MAC Address,Model,OS Version,Username,Last Inventory Update\n\
         iPad 01,DMPXK1A2B3C4,T-1,A4:B1:C1:D2:E3:F4,iPad 7th,15.7,ann,2024-10-01\n",
        &[
            (Field::Serial, "Serial Number"),
            (Field::AssetTag, "Asset Tag"),
            (Field::DeviceName, "Display Name"),
            (Field::Model, "Model"),
            (Field::OsVersion, "OS Version"),
            (Field::WifiMac, "Wi-Fi MAC Address"),
            (Field::User, "Username"),
        ],
    );
}

#[test]
fn jamf_school_and_mosyle() {
    check(
        "SerialNumber,Identification,AssetTag,AssignToUser\nDMPXK1A2B3C4,x,T-1,ann\n",
        &[
            (Field::Serial, "SerialNumber"),
            (Field::AssetTag, "AssetTag"),
            (Field::User, "AssignToUser"),
        ],
    );
    check(
        "udid,serialNumber,name,isManaged,isSupervised,deviceClass,assetTag,os,osPrefix,osVersion\nx,DMPXK1A2B3C4,iPad 01,1,1,ipad,T-1,iPadOS 15.7,iPadOS,15.7\n",
        &[
            (Field::Serial, "serialNumber"),
            (Field::AssetTag, "assetTag"),
            (Field::DeviceName, "name"),
            (Field::OsVersion, "osVersion"),
            (Field::Udid, "udid"),
        ],
    );
    check(
        "Device Name,Serial Number,Asset Tag,Something\niPad 01,DMPXK1A2B3C4,T-1,x\n",
        &[
            (Field::Serial, "Serial Number"),
            (Field::AssetTag, "Asset Tag"),
            (Field::DeviceName, "Device Name"),
        ],
    );
}

#[test]
fn rosters_and_property_lists() {
    check(
        "username,full-name,graduation-year,role,device-serial-number\nann,Ann Example,2027,student,DMPXK1A2B3C4\n",
        &[
            (Field::Serial, "device-serial-number"),
            (Field::User, "username"),
        ],
    );
    check(
        "財產編號,名稱,序號,保管人,存置地點,使用年限,購置日期\n314-01,平板電腦,DMPXK1A2B3C4,王小明,電腦教室,4,112/08/01\n",
        &[
            (Field::Serial, "序號"),
            (Field::AssetTag, "財產編號"),
            (Field::PurchaseDate, "購置日期"),
            (Field::Keeper, "保管人"),
            (Field::Location, "存置地點"),
        ],
    );
    check(
        "管理番号,シリアル番号,機種,学級,番号,利用者,保証期限,備考\nA-01,DMPXK1A2B3C4,iPad 第7世代,3年1組,5,山田花子,2027-03-31,\n",
        &[
            (Field::Serial, "シリアル番号"),
            (Field::AssetTag, "管理番号"),
            (Field::Model, "機種"),
            (Field::Class, "学級"),
            (Field::Seat, "番号"),
            (Field::User, "利用者"),
            (Field::WarrantyEnd, "保証期限"),
            (Field::Note, "備考"),
        ],
    );
}

#[test]
fn the_canonical_headers_are_understood_in_three_languages() {
    let labels: [&[&str]; 3] = [
        &[
            "Serial Number",
            "Asset Tag",
            "Device Name",
            "Model",
            "Capacity",
            "iPadOS",
            "UDID",
            "ECID",
            "IMEI",
            "Wi-Fi Address",
            "In ASM",
            "Source",
            "Device management service",
            "Order No.",
            "Purchase Date",
            "Batch",
            "Cart",
            "Slot",
            "Keeper",
            "Location",
            "Class",
            "Seat",
            "User",
            "Funding",
            "Warranty",
            "Case/Charger/Pencil/Keyboard",
            "Condition",
            "State",
            "Reason",
            "Lane",
            "Identity (fingerprint)",
            "Token saved",
            "Repair No.",
            "Replaces",
            "Note",
        ],
        &[
            "序號",
            "財產編號／資產標籤",
            "裝置名稱",
            "機型",
            "容量",
            "iPadOS 版本",
            "UDID",
            "ECID",
            "IMEI",
            "Wi-Fi 位址",
            "是否在 ASM",
            "來源（Apple/經銷商/手動）",
            "指派的裝置管理服務",
            "訂單編號",
            "購置日期",
            "批次",
            "充電車",
            "格位",
            "保管人",
            "存置地點",
            "班級",
            "座號",
            "使用人",
            "經費來源（教育部／自購／捐贈）",
            "保固到期",
            "保護殼／充電器／觸控筆／鍵盤",
            "外觀狀況",
            "進度",
            "卡住原因",
            "路徑（1/2/A）",
            "監管身分指紋",
            "已存解鎖代號",
            "送修單號",
            "替換序號",
            "備註",
        ],
        &[
            "シリアル番号",
            "管理番号・資産タグ",
            "デバイス名",
            "機種",
            "容量",
            "iPadOSバージョン",
            "UDID",
            "ECID",
            "IMEI",
            "Wi-Fiアドレス",
            "ASM登録",
            "購入元",
            "割り当て先",
            "注文番号",
            "購入日",
            "バッチ",
            "カート",
            "スロット",
            "管理者",
            "保管場所",
            "学級",
            "番号",
            "利用者",
            "予算区分",
            "保証期限",
            "付属品",
            "状態",
            "進捗",
            "理由",
            "方式",
            "監視識別情報",
            "ロック解除トークン",
            "修理番号",
            "交換元",
            "備考",
        ],
    ];
    for labels in labels {
        assert_eq!(labels.len(), Field::ALL.len());
        let expected: Vec<_> = Field::ALL
            .iter()
            .copied()
            .zip(labels.iter().copied())
            .collect();
        let values = labels
            .iter()
            .enumerate()
            .map(|(place, _)| if place == 0 { "DMPXK1A2B3C4" } else { "1" });
        let text = format!(
            "{}\n{}\n",
            labels.join("\t"),
            values.collect::<Vec<_>>().join("\t")
        );
        check(&text, &expected);
    }
}

#[test]
fn a_download_without_known_headers_is_read_by_its_content() {
    let text = "Foo,Bar\nDMPXK1A2B3C4,x\nDMPXK1A2B3C5,y\n";
    let known = Known::new();
    let found = preview(
        "asm.csv",
        text.as_bytes(),
        &ReadOptions::default(),
        &Rules::new(&known),
    )
    .unwrap();
    assert_eq!(found.understood.rows.len(), 2);
    let codes: Vec<_> = found
        .understood
        .findings
        .iter()
        .map(|finding| finding.code)
        .collect();
    assert_eq!(
        codes,
        [FindingCode::SerialByContent, FindingCode::ColumnsUnknown]
    );
}
