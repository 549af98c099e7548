package dev.pledgeledger.spreadsheet;

import java.util.Locale;

/// What a file says of its parts: a macro may hide under any name, but not under any type.
final class ContentTypes {

    private ContentTypes() {}

    static void check(ZipParts parts) {
        boolean workbook = false;
        try (PartXml xml = new PartXml(parts, "[Content_Types].xml")) {
            while (xml.next()) {
                String type = xml.starts("Override") || xml.starts("Default")
                        ? xml.attribute("ContentType", "").toLowerCase(Locale.ROOT)
                        : "";
                if (type.contains("macro") || type.contains("vba")) {
                    throw new SpreadsheetRefused("マクロ付きのブックです。マクロを外し、.xlsx で保存し直してください。");
                }
                workbook |= type.contains("spreadsheetml.sheet.main");
            }
        }
        if (!workbook) {
            throw new SpreadsheetRefused("Excelのブック（.xlsx）ではありません。WordやPowerPointなど、別の種類のファイルです。");
        }
    }
}
