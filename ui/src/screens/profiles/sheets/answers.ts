/** Answers to the questions of a template, while they are given. */
import type { AnswerGiven, FileRef, TemplateCard, TemplateQuestion } from "../../../backend/wire";
import { say } from "../../../words/speech.svelte";

/** What a question holds: typed, several lines, rows, or files. */
export type Held = { text: string; items: string[]; rows: string[][]; files: FileRef[] };
export type Given = { [key: string]: Held };

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : []);

/** What a question starts from. */
export function start(question: TemplateQuestion): Held {
  const { default: value, columns } = question;
  const text = question.default_message ? say(question.default_message) : typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  const rows = question.kind === "rows" && Array.isArray(value) ? value.map(texts) : [];
  const items = question.kind === "rows" ? [] : texts(value);
  return { text, items, rows: question.kind === "rows" && rows.length === 0 ? [columns.map(() => "")] : rows, files: [] };
}

export const begin = (template: TemplateCard): Given => Object.fromEntries(template.questions.map((question) => [question.key, start(question)]));

/** Whether anything was answered. */
export function isAnswered(question: TemplateQuestion, held: Held): boolean {
  if (question.kind === "list" || question.kind === "app-list") return held.items.length > 0;
  if (question.kind === "rows") return filled(held.rows).length > 0;
  if (question.kind === "certificates" || question.kind === "identity") return held.files.length > 0;
  return question.kind === "secret" ? held.text !== "" : held.text.trim() !== "";
}

/** Whether a question is asked beside these answers. */
export function isAsked(template: TemplateCard, question: TemplateQuestion, given: Given): boolean {
  const { when } = question;
  if (!when) return true;
  const other = template.questions.find((one) => one.key === when.key);
  const held = given[when.key];
  if (!other || !held || !isAsked(template, other, given) || !isAnswered(other, held)) return false;
  return when.is.length === 0 || when.is.includes(held.text);
}

/** The questions that still need an answer. */
export const missing = (template: TemplateCard, given: Given): TemplateQuestion[] =>
  template.questions.filter((question) => {
    const held = given[question.key];
    return question.required && held !== undefined && isAsked(template, question, given) && !isAnswered(question, held);
  });

const filled = (rows: readonly string[][]) => rows.filter((row) => row.some((cell) => cell.trim() !== ""));

/** The answers as the wire takes them: only to what was asked. */
export function wire(template: TemplateCard, given: Given): { [key: string]: AnswerGiven } {
  const answers: { [key: string]: AnswerGiven } = {};
  for (const question of template.questions) {
    const held = given[question.key];
    if (!held || !isAsked(template, question, given) || !isAnswered(question, held)) continue;
    answers[question.key] = answer(question, held);
  }
  return answers;
}

function answer(question: TemplateQuestion, held: Held): AnswerGiven {
  switch (question.kind) {
    case "secret":
      return { kind: "secret", text: held.text };
    case "list":
    case "app-list":
      return { kind: "list", items: held.items };
    case "rows":
      return { kind: "rows", rows: filled(held.rows) };
    case "certificates":
    case "identity":
      return { kind: "files", files: held.files.map((file) => file.id) };
    default:
      return { kind: "text", text: held.text.trim() };
  }
}
