package dev.pledgeledger.spreadsheet;

import dev.pledgeledger.spreadsheet.CellValue.Kind;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads the cells of one sheet. What the sheet says of its size is not asked.
final class SheetReader {

    private final String name;
    private final SharedStrings strings;
    private final SortedMap<Integer, SortedMap<Integer, CellValue>> rows = new TreeMap<>();
    private int cells;
    private int row;
    private int column;

    SheetReader(String name, SharedStrings strings) {
        this.name = name;
        this.strings = strings;
    }

    Sheet read(PartXml xml) {
        while (xml.next()) {
            if (xml.starts("row")) {
                row = number(xml.attribute("r", ""), row + 1);
                column = 0;
            } else if (xml.starts("c")) {
                cell(xml);
            }
        }
        return new Sheet(name, rows);
    }

    private void cell(PartXml xml) {
        CellAddress address = address(xml.attribute("r", ""));
        row = address.row();
        column = address.column();
        if (row > Limits.ROWS || column > Limits.COLUMNS || ++cells > Limits.CELLS) {
            throw new SpreadsheetRefused("シート「%s」が大きすぎます（%sまで）。%d行、%d列、セル%d個までです。"
                    .formatted(Shown.of(name), address, Limits.ROWS, Limits.COLUMNS, Limits.CELLS));
        }
        CellValue value = value(xml, xml.attribute("t", "n"), place(address));
        if (value.text().length() > Limits.CELL_CHARACTERS) {
            throw new SpreadsheetRefused("%sのセルが長すぎます（%d文字）。%d文字までです。"
                    .formatted(place(address), value.text().length(), Limits.CELL_CHARACTERS));
        }
        if (value.kind() == Kind.FORMULA || !value.text().isEmpty()) {
            if (rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, value) != null) {
                throw new SpreadsheetRefused("%sのセルが2つあります。壊れています。".formatted(place(address)));
            }
        }
    }

    private CellValue value(PartXml xml, String type, String place) {
        String inline = "";
        StringBuilder stored = new StringBuilder();
        boolean formula = false;
        boolean inValue = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
            } else if (xml.starts("is")) {
                inline = RichText.until(xml, "is");
            } else if (xml.starts("v")) {
                inValue = true;
            } else if (xml.ends("v")) {
                inValue = false;
            } else if (inValue && xml.isText()) {
                stored.append(xml.text());
            }
        }
        CellValue value = switch (type) {
            case "s" -> new CellValue(Kind.TEXT, stored.isEmpty() ? "" : strings.at(stored.toString(), place));
            case "inlineStr" -> new CellValue(Kind.TEXT, inline);
            case "str" -> new CellValue(Kind.TEXT, CellText.read(stored.toString()));
            case "n" -> new CellValue(Kind.NUMBER, Numbers.plain(stored.toString(), place));
            case "b" -> new CellValue(Kind.BOOLEAN, stored.toString());
            case "e" -> new CellValue(Kind.ERROR, stored.toString());
            case "d" -> new CellValue(Kind.TEXT, stored.toString());
            default -> throw new SpreadsheetRefused("%sのセルの種類「%s」がわかりません。".formatted(place, Shown.of(type)));
        };
        return formula ? new CellValue(Kind.FORMULA, value.text()) : value;
    }

    private CellAddress address(String given) {
        return given.isEmpty() ? new CellAddress(Math.max(1, row), column + 1) : CellAddress.parse(given, name);
    }

    private int number(String given, int otherwise) {
        if (given.isEmpty()) {
            return otherwise;
        }
        if (!given.matches("[1-9]\\d{0,6}")) {
            throw new SpreadsheetRefused("シート「%s」の行番号「%s」がわかりません。".formatted(Shown.of(name), Shown.of(given)));
        }
        return Integer.parseInt(given);
    }

    private String place(CellAddress address) {
        return "シート「" + Shown.of(name) + "」の" + address;
    }
}
