package dev.pledgeledger.spreadsheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Walks through the XML of a part from element to element. It knows no document type and no entity of its own, and
/// looks nothing up.
final class PartXml implements AutoCloseable {

    private final String name;
    private final XMLStreamReader reader;
    private int depth;

    PartXml(ZipParts parts, String name) {
        this.name = name;
        InputStream part = parts.open(name);
        try {
            reader = factory().createXMLStreamReader(part);
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /// Goes on to the next start or end of an element, or to text; false at the end of the part.
    boolean next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new SpreadsheetRefused(
                                "ブックの中の「%s」にDOCTYPEかエンティティの宣言があります。安全のため読み込みません。".formatted(Shown.of(name)));
                    case XMLStreamConstants.START_ELEMENT -> {
                        deeper();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    private void deeper() {
        depth++;
        if (depth > Limits.DEPTH) {
            throw new SpreadsheetRefused("ブックの中の「%s」の入れ子が深すぎます。".formatted(Shown.of(name)));
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    boolean isText() {
        return reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA;
    }

    String text() {
        return reader.getText();
    }

    @Nullable String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String attribute, String otherwise) {
        String value = attribute(attribute);
        return value == null ? otherwise : value;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    private SpreadsheetRefused broken(XMLStreamException cause) {
        return new SpreadsheetRefused("ブックの中の「%s」を読めません。壊れているか、途中で切れています。".formatted(Shown.of(name)), cause);
    }
}
