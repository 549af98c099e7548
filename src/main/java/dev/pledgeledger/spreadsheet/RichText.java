package dev.pledgeledger.spreadsheet;

/// The text of an element with runs in it; the phonetic readings that Japanese Excel adds are left out.
final class RichText {

    private RichText() {}

    static String until(PartXml xml, String end) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean inReading = false;
        while (xml.next() && !xml.ends(end)) {
            if (xml.starts("rPh")) {
                inReading = true;
            } else if (xml.ends("rPh")) {
                inReading = false;
            } else if (xml.starts("t")) {
                inText = true;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (inText && !inReading && xml.isText()) {
                text.append(xml.text());
            }
        }
        return CellText.read(text.toString());
    }
}
