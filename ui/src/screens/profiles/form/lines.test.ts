import { expect, test } from "vitest";
import { addressesOf, bookmarksOf, linesOf } from "./lines";

test("lines lose their marks and their doubles", () => {
  expect(linesOf("- a\r\n2. b\n\n  c  \na")).toEqual(["a", "b", "c"]);
});

test("addresses are found in any text, a bare host gets https", () => {
  expect(addressesOf("www.moe.gov.tw, http://example.com/a?b=1; see (https://cirn.moe.edu.tw/). 3.5 kg")).toEqual(["https://www.moe.gov.tw", "http://example.com/a?b=1", "https://cirn.moe.edu.tw/"]);
  expect(addressesOf("網址www.edu.tw、https://教育.台灣/首頁。來信 a@b.edu.tw")).toEqual(["https://www.edu.tw", "https://教育.台灣/首頁"]);
  expect(addressesOf("nothing here")).toEqual([]);
});

test("bookmarks take what stands beside the address as their title", () => {
  expect(bookmarksOf("因材網\thttps://adl.edu.tw\nhttps://www.pagamo.org, PaGamO\nexample.com\nhttps://adl.edu.tw")).toEqual([
    { url: "https://adl.edu.tw", title: "因材網" },
    { url: "https://www.pagamo.org", title: "PaGamO" },
    { url: "https://example.com", title: "example.com" },
  ]);
});
