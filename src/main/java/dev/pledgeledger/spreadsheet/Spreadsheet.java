package dev.pledgeledger.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A workbook as it was read: its sheets in their order, hidden ones included.
///
/// @param inflated how many bytes were inflated to read it
public record Spreadsheet(List<Sheet> sheets, long inflated) {

    private static final Pattern DECEIVING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final String FOLDER = "xl/";
    private static final String WORKBOOK = FOLDER + "workbook.xml";

    private record Listed(String name, String id) {}

    public Spreadsheet {
        sheets = List.copyOf(sheets);
    }

    /// Reads a file of which nothing is known.
    ///
    /// @throws SpreadsheetRefused where it is none, is broken, or holds what a workbook for us never holds
    public static Spreadsheet read(byte[] file) {
        SpreadsheetKind.check(file);
        try (ZipParts parts = new ZipParts(file)) {
            ContentTypes.check(parts);
            List<Listed> listed = listed(parts);
            Map<String, String> targets = targets(parts);
            SharedStrings strings = SharedStrings.of(parts, FOLDER + "sharedStrings.xml");
            List<Sheet> sheets = new ArrayList<>();
            for (Listed sheet : listed) {
                try (PartXml xml = new PartXml(parts, targets.getOrDefault(sheet.id(), FOLDER + "?"))) {
                    sheets.add(new SheetReader(sheet.name(), strings).read(xml));
                }
            }
            return new Spreadsheet(sheets, parts.inflated());
        }
    }

    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    private static List<Listed> listed(ZipParts parts) {
        List<Listed> sheets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        try (PartXml xml = new PartXml(parts, WORKBOOK)) {
            while (xml.next()) {
                if (xml.starts("sheet")) {
                    String name = xml.attribute("name", "");
                    if (DECEIVING.matcher(name).find() || !names.add(name)) {
                        throw new SpreadsheetRefused(
                                "シートの名前「%s」に、目に見えない文字や向きを変える文字があるか、同じ名前が2つあります。".formatted(Shown.of(name)));
                    }
                    sheets.add(new Listed(name, xml.attribute("id", "")));
                }
            }
        }
        if (sheets.isEmpty() || sheets.size() > Limits.SHEETS) {
            throw new SpreadsheetRefused("ブックのシートが%d枚あります。読めるのは1枚から%d枚までです。".formatted(sheets.size(), Limits.SHEETS));
        }
        return sheets;
    }

    private static Map<String, String> targets(ZipParts parts) {
        Map<String, String> targets = new HashMap<>();
        try (PartXml xml = new PartXml(parts, FOLDER + "_rels/workbook.xml.rels")) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    String target = xml.attribute("Target", "");
                    if (xml.attribute("TargetMode", "").equals("External")) {
                        throw new SpreadsheetRefused(
                                "ブックがほかのファイル「%s」を参照しています。リンクを解除して保存し直してください。".formatted(Shown.of(target)));
                    }
                    targets.put(
                            xml.attribute("Id", ""), target.startsWith("/") ? target.substring(1) : FOLDER + target);
                }
            }
        }
        return targets;
    }
}
