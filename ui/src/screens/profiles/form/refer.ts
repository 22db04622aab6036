/** What a key may name: certificates and identities of the profile, or its App-Layer VPNs. */
import { below, textOf } from "../plist";
import type { ProfileDraft } from "../../../backend/wire";

const CERTIFICATES = /^com\.apple\.security\.(root|pem|pkcs1|pkcs12|scep|acme)$/;

export function referred(draft: ProfileDraft, what: "payload" | "vpn"): { value: string; name: string }[] {
  return draft.payloads.flatMap((one) => {
    const isWanted = what === "vpn" ? one.type === "com.apple.vpn.managed.applayer" : CERTIFICATES.test(one.type);
    const value = what === "vpn" ? textOf(below(one.values, "VPNUUID")) : one.uuid;
    return isWanted && value ? [{ value, name: one.certificate?.subject ?? one.display_name ?? one.identifier ?? value }] : [];
  });
}
