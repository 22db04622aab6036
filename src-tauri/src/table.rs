// Every command of the window, once: room, name, request, answer. Handlers, the ACL manifest, the
// capability and `ui/src/backend/wire.ts` are made from this list or held against it. The build
// script reads this file too, with a macro of its own that keeps the names alone.
commands! {
    stream::happenings(Heard) -> Vec<Happening>;
    closing::unsaved_set(UnsavedWish) -> ();
    closing::window_close(()) -> ();

    start::start(()) -> Start;
    start::language_set(LanguageWish) -> Start;
    start::practice_begin(()) -> Start;
    start::school_identifier(NameWish) -> IdentifierAnswer;
    start::school_begin(SchoolWish) -> Start;
    start::school_set(SchoolWish) -> Start;
    start::operator_set(NameWish) -> Start;

    settings::paper(()) -> PaperPage;
    settings::paper_set(PaperWish) -> PaperPage;
    settings::operator_add(NameWish) -> Start;
    settings::operator_choose(OperatorAsk) -> Start;
    settings::operator_rename(OperatorRename) -> Start;
    settings::tools(()) -> ToolsPage;
    settings::tools_choose(ToolChoice) -> ToolsPage;
    settings::secrets(()) -> SecretsPage;
    settings::secrets_reveal(()) -> ();
    settings::hint_followed(MarkWish) -> Start;

    backups::backups(()) -> BackupsPage;
    backups::backup_make(()) -> BackupMade;
    backups::backup_reveal(BackupAsk) -> ();
    backups::backup_restore(RestoreWish) -> BroughtBack;

    ledgers::ledgers(()) -> LedgersPage;
    ledgers::ledger_switch(LedgerWish) -> Start;
    ledgers::practice_anew(()) -> BroughtBack;
    ledgers::ledger_retry(()) -> Start;
    ledgers::ledger_set_aside(()) -> BroughtBack;
    ledgers::ledger_reveal(()) -> ();

    forget::classes(()) -> Vec<ClassLine>;
    forget::class_traces(ClassAsk) -> ClassTraces;
    forget::class_forget(ForgetWish) -> ForgottenClass;

    overview::overview(()) -> Overview;
    overview::batches(()) -> Vec<BatchLine>;

    last::last_thing(()) -> Option<LastThing>;
    last::undo(()) -> Recorded;

    preflight::preflight(()) -> PreflightPage;
    preflight::preflight_tick(PreflightTick) -> PreflightPage;
    preflight::preflight_untick(PreflightUntick) -> PreflightPage;
    preflight::preflight_probe(ProbeWish) -> PreflightPage;
    preflight::limits_acknowledge(NameWish) -> PreflightPage;

    roster::roster(RosterAsk) -> RosterPage;
    roster::roster_serials(RosterAsk) -> Serials;
    roster::roster_facets(()) -> RosterFacets;

    devices::device(DeviceAsk) -> DeviceStory;
    devices::device_tick(TickWish) -> Recorded;
    devices::device_move(MoveWish) -> Recorded;
    devices::device_block(BlockWish) -> Recorded;
    devices::device_unblock(SerialsWish) -> Recorded;

    devices::device_undo(SerialsWish) -> Recorded;

    batches::batch(BatchAsk) -> BatchPage;
    batches::batch_form(()) -> BatchForm;
    batches::batch_save(BatchWish) -> BatchMade;
    batches::batch_taken(BatchTakenAsk) -> Vec<TakenLine>;
    batches::batch_fitting(BatchFittingAsk) -> Serials;
    batches::batch_close(BatchAsk) -> Recorded;
    batches::batch_remove(BatchAsk) -> Recorded;
    batches::lane_choose(LaneWish) -> Recorded;

    day::day(DayAsk) -> DayPage;
    day::day_step(DayStepAsk) -> DayStepPage;
    day::day_record(DayWish) -> Recorded;

    scanning::scan(TextAsk) -> ScanAnswer;
    scanning::list_read(TextAsk) -> SerialsRead;
    scanning::asm_lists(AsmAsk) -> AsmLists;
    scanning::asm_size_set(AsmSizeWish) -> Recorded;
    scanning::asm_compare(AsmCompareAsk) -> AsmCompared;

    handover::handover(()) -> HandoverPage;
    handover::handover_look(HandoverLookAsk) -> HandoverLook;
    handover::handover_assign(Assigning) -> Recorded;
    handover::hand_over(HandOverWish) -> Recorded;

    catalogue::catalogue(()) -> Catalogue;
    catalogue::catalogue_payload(PayloadTypeAsk) -> PayloadFacts;
    catalogue::ipados_known(()) -> IpadosFacts;
    catalogue::apps_known(()) -> Vec<AppLine>;

    profiles::profiles(()) -> Vec<ProfileLine>;
    profiles::profile_open(NameWish) -> ProfileDraft;
    profiles::profile_new(NameWish) -> ProfileDraft;
    profiles::profile_open_file(FileAsk) -> ProfileDraft;
    profiles::profile_copy(RenameWish) -> ProfileDraft;
    profiles::profile_from_template(FromTemplate) -> ProfileDraft;
    profiles::profile_rename(RenameWish) -> ();
    profiles::profile_remove(NameWish) -> ();
    profiles::profile_revisions(NameWish) -> Vec<RevisionLine>;
    profiles::profile_difference(DifferenceAsk) -> Vec<ChangeLine>;
    profiles::profile_uses(NameWish) -> ProfileUses;
    profiles::profile_check_files(FilesAsk) -> Vec<CheckedFile>;
    profiles::profile_signers(()) -> Vec<SignerChoice>;
    templates::templates(()) -> Vec<TemplateCard>;

    drafts::draft(DraftAsk) -> ProfileDraft;
    drafts::draft_set(DraftSet) -> ProfileDraft;
    drafts::draft_unset(DraftPlaceAsk) -> ProfileDraft;
    drafts::draft_change(DraftChange) -> ProfileDraft;
    drafts::draft_secret(DraftSecret) -> ProfileDraft;
    drafts::draft_file(DraftFile) -> ProfileDraft;
    drafts::draft_certificate(DraftCertificate) -> ProfileDraft;
    drafts::draft_add(DraftAdd) -> ProfileDraft;
    drafts::draft_copy(DraftPayloadAsk) -> ProfileDraft;
    drafts::draft_remove(DraftPayloadAsk) -> ProfileDraft;
    drafts::draft_move(DraftMove) -> ProfileDraft;
    drafts::draft_fix(DraftFix) -> ProfileDraft;
    drafts::draft_fix_all(DraftAsk) -> ProfileDraft;
    drafts::draft_undo(DraftAsk) -> ProfileDraft;
    drafts::draft_redo(DraftAsk) -> ProfileDraft;
    drafts::draft_close(DraftAsk) -> ();
    drafts::draft_save(DraftSave) -> DraftSaved;
    drafts::draft_xml(DraftAsk) -> XmlText;
    drafts::draft_changes(DraftChangesAsk) -> Vec<ChangeLine>;
    drafts::draft_changes_from_file(DraftFileAsk) -> Vec<ChangeLine>;
    drafts::draft_preview(PreviewAsk) -> ProfilePreview;
    drafts::draft_export(ExportWish) -> Exported;
    drafts::draft_expand(ExpandWish) -> Exported;
    import::import_open(ImportOpen) -> ImportSheet;
    import::import_correct(ImportCorrect) -> ImportSheet;
    import::import_batch(ImportBatch) -> ImportSheet;
    import::import_leave_out(ImportListAsk) -> ImportSheet;
    import::import_rows(ImportRowsAsk) -> ImportRows;
    import::import_go(ImportAsk) -> Option<ImportDone>;
    import::import_close(ImportAsk) -> ();
    import::practice_lists(()) -> Vec<FileRef>;
    import::roster_export(RosterExport) -> RosterExported;

    lines::line_look(LineWish) -> LineLook;
    lines::line_add(LineWish) -> Recorded;
    lines::line_change(LineWish) -> Recorded;
    lines::device_merge(MergeWish) -> Recorded;
    lines::device_replace(ReplaceWish) -> Recorded;
    lines::assign_all(AssignAllWish) -> Recorded;
    blueprints::blueprints(()) -> BlueprintShelf;
    blueprints::blueprint(BlueprintAsk) -> BlueprintPage;
    blueprints::blueprint_new(BlueprintNew) -> BlueprintPage;
    blueprints::blueprint_save(BlueprintKeep) -> BlueprintPage;
    blueprints::blueprint_duplicate(BlueprintCopy) -> BlueprintPage;
    blueprints::blueprint_remove(BlueprintRemove) -> BlueprintShelf;
    blueprints::blueprint_read(FileAsk) -> BlueprintFound;
    blueprints::blueprint_export(BlueprintExport) -> ();
    blueprint_look::blueprint_check(BlueprintLook) -> BlueprintChecked;
    blueprint_look::blueprint_plan(BlueprintLook) -> Vec<PlanLine>;

    identities::identities(()) -> IdentityPage;
    identities::identity_import(IdentityTake) -> IdentityPage;
    identities::identity_create(IdentityCreate) -> IdentityPage;
    identities::identity_backup(IdentityBackup) -> IdentityPage;
    identities::identity_export(IdentityExport) -> FilesWritten;
    identities::identity_retire(IdentityRetire) -> IdentityPage;

    kits::kits(()) -> Vec<KitLine>;
    kits::kit_outlook(KitAsk) -> KitOutlook;
    kits::kit_target(KitTargetAsk) -> KitTarget;
    kits::kit_build(KitWish) -> Option<KitMade>;
    kits::kit_open(KitOpen) -> KitOpened;

    print::print_desk(()) -> PrintDesk;
    print::print_devices(PrintDevicesAsk) -> Vec<PrintDevice>;
    print::document_page(PageAsk) -> DocumentPage;
    print::document_print(DocumentWish) -> ();
    print::document_open(DocumentWish) -> ();
    print::document_save(DocumentSave) -> ();

    deadlines::deadlines(()) -> DeadlinePage;
    deadlines::deadline_add(DeadlineAdd) -> DeadlinePage;
    deadlines::deadline_change(DeadlineChange) -> DeadlinePage;
    deadlines::deadline_done(DeadlineKept) -> DeadlinePage;
    deadlines::deadline_remove(DeadlineAsk) -> DeadlinePage;
    deadlines::deadline_switch(DeadlineSwitch) -> DeadlinePage;

    journal::journal_desk(()) -> JournalDesk;
    journal::journal(JournalAsk) -> JournalPage;
    journal::journal_line(LineAsk) -> StoredLine;
    journal::journal_export(JournalExport) -> JournalExported;
    journal::journal_verify(()) -> Option<Verdict>;
    journal::journal_rebuild(()) -> Rebuilt;

    files::files_arrived(()) -> Vec<DroppedFile>;
    files::files_choose(ChooseWish) -> Vec<FileRef>;
    files::files_open(()) -> ();
    files::folder_choose(()) -> Option<FileRef>;
    files::file_save_as(SaveWish) -> Option<FileRef>;
    files::file_reveal(FileAsk) -> ();
    files::file_open(FileAsk) -> ();

    files::stop(StopWish) -> ();
}
