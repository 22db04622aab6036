//! `kit`.

use std::path::PathBuf;

use companion::Result;
use companion::kit::{self, Form, Keys, Secrets, Wanted};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::Kit;
use crate::ask;
use crate::commands::words_of::args;
use crate::session::Session;

pub(crate) fn run(session: &mut Session, command: Kit) -> Result<Answer> {
    match command {
        Kit::Export {
            batch,
            blueprint,
            with_secrets,
            identity,
            encrypt,
            password,
            paper,
            outdir,
        } => {
            let password = encrypt
                .then(|| ask::chosen_secret(password.as_deref(), "password", session.words))
                .transpose()?;
            let form = password.as_ref().map_or(Form::Folder, Form::Sealed);
            let secrets = if with_secrets {
                Secrets::Include(identity.as_deref().map_or(Keys::Only, Keys::Of))
            } else {
                Secrets::LeaveOut
            };
            let wanted = Wanted {
                batch: &batch,
                blueprint: &blueprint,
                paper: paper.size(),
                secrets,
            };
            let words = session.words;
            let place = session.place()?;
            let kit = kit::export(place, words, &wanted, form, &outdir, &mut kit::unwatched)?;
            let said = args([
                ("folder", kit.path.display().to_string().into()),
                ("files", kit.files.len().into()),
                ("devices", kit.devices.into()),
            ]);
            let json = json!({
                "folder": kit.path.display().to_string(), "encrypted": encrypt, "files": kit.files.len(), "devices": kit.devices,
                "left_out": kit.left_out, "exposed": kit.exposed,
                "identity": kit.identity.as_ref().map(|row| row.fingerprint),
            });
            let mut answer = Answer::new(json, words.say("cli-kit-written", &said));
            for name in &kit.left_out {
                let said = args([("name", name.clone().into())]);
                answer = answer.remark(words.say("cli-kit-left-out", &said));
            }
            if let Some(row) = &kit.identity {
                let said = args([
                    ("subject", row.subject.clone().into()),
                    ("fingerprint", row.fingerprint.to_string().into()),
                ]);
                answer = answer.remark(words.say("cli-kit-identity", &said));
            }
            for (is_so, id) in [
                (with_secrets && !encrypt, "cli-file-private"),
                (encrypt, "cli-kit-encrypted"),
                (kit.exposed, "cli-kit-not-private"),
            ] {
                if is_so {
                    answer = answer.remark(words.say0(id));
                }
            }
            Ok(answer)
        }
        Kit::Open {
            kit,
            password,
            outdir,
        } => open(session, &kit, password, outdir),
    }
}

fn open(
    session: &Session,
    file: &std::path::Path,
    password: Option<String>,
    outdir: PathBuf,
) -> Result<Answer> {
    let words = session.words;
    let question = words.say0("cli-password");
    let password = ask::secret(password.as_deref(), "password", &question)?;
    let files = kit::open(file, &password, &outdir)?.len();
    let said = args([
        ("folder", outdir.display().to_string().into()),
        ("files", files.into()),
    ]);
    let json = json!({ "folder": outdir.display().to_string(), "files": files });
    Ok(Answer::new(json, words.say("cli-kit-opened", &said)))
}
