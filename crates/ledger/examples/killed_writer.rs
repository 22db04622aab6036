//! Records step after step and says each number once it is acknowledged, until it is killed.
//! Used by the test of the same subject: `killed_writer LEDGER FIRST`.

use std::error::Error;
use std::io::Write as _;
use std::path::PathBuf;

use jiff::Timestamp;
use ledger::{Kind, Ledger};
use migration::{Entry, Evidence, Fact, Field, PersonalText, Serial, Stage};

/// iPads that one step lists and moves, together or not at all.
const TOGETHER: u32 = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(path), Some(first)) = (arguments.next(), arguments.next()) else {
        return Err("usage: killed_writer LEDGER FIRST".into());
    };
    let at: Timestamp = "2026-11-22T04:00:00Z".parse()?;
    let mut ledger = Ledger::open(&PathBuf::from(path), Kind::Real, at)?;
    let mut out = std::io::stdout();
    for step in first.parse::<u32>()?.. {
        let mut facts = Vec::new();
        for number in 0..TOGETHER {
            let serial: Serial = format!("KILL{step:07}{number}").parse()?;
            let entry: Entry = [(Field::Keeper, format!("保管人{step}"))]
                .into_iter()
                .collect();
            facts.push(Fact::DeviceListed {
                serial: serial.clone(),
                entry,
            });
            facts.push(Fact::Moved {
                serial,
                from: Stage::Planned,
                to: Stage::Collected,
                evidence: Evidence::Manual,
                pass: 1,
                note: Some(PersonalText::plain("收回")),
            });
        }
        ledger.record(at, None, facts)?;
        writeln!(out, "{step}")?;
        out.flush()?;
    }
    Ok(())
}
