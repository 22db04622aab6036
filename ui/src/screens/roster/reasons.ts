/** Why an iPad can be stuck; the order of the pop-up. */
export const REASONS: readonly string[] = [
  "activation_lock_user", "activation_lock_org", "passcode_unknown", "not_in_asm", "still_assigned", "old_remote_management",
  "cannot_pair_other_identity", "not_detected_cable", "not_detected_port", "no_network_activation", "os_too_old",
  "unsupported_model", "no_licence", "profile_failed", "app_failed", "low_battery", "damaged", "wrong_serial",
  "duplicate_asset_tag", "data_owner_unreached", "other",
];
