/** The wire types of this room, and what stands for values of any kind. */
export type {
  AppLine, Catalogue, CertificateFacts, DraftFinding, DraftPayload, IpadosFacts, KeyFacts, PayloadFacts, PayloadKind, ProfileDraft, Step,
} from "../../backend/wire";
export type { DraftEdit as Change } from "../../backend/wire";
