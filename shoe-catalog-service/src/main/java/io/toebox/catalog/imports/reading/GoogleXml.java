package io.toebox.catalog.imports.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Field;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/**
 * Reads Google Merchant XML: every {@code item} or {@code entry}, wherever it stands. Namespaces are not processed, for
 * many shops write {@code g:} without declaring it.
 */
final class GoogleXml {

    private static final String GOOGLE = "base.google.com/ns/1.0";

    /** A shop may declare Google's namespace under several names, but not without end. */
    private static final int MAX_PREFIXES = 10;

    private final XMLStreamReader xml;
    private final BoundedStretch text;
    private final long linesBefore;
    private final Rows rows;
    /** The prefixes that mean Google; shops may declare another than the usual one. */
    private final Set<String> prefixes = new HashSet<>(Set.of("g"));

    private GoogleXml(XMLStreamReader xml, BoundedStretch text, long linesBefore, Rows rows) {
        this.xml = xml;
        this.text = text;
        this.linesBefore = linesBefore;
        this.rows = rows;
    }

    static FeedFormat read(BufferedReader text, @Nullable FeedFormat wanted, Rows rows) throws IOException {
        rows.begin(wanted, FeedFormat.GOOGLE_XML);
        long linesBefore = skipSpace(text);
        var bounded = new BoundedStretch(text);
        try {
            new GoogleXml(safeFactory().createXMLStreamReader(bounded), bounded, linesBefore, rows).readItems();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw malformed(e, linesBefore);
        }
        return FeedFormat.GOOGLE_XML;
    }

    /** Without DTDs nothing is declared, so no entity can grow or fetch anything and the parser's limits may go. */
    private static XMLInputFactory safeFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Undeclared ones such as &nbsp; are then told instead of being an error.
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // These two would count every &amp; and refuse a feed with 100,000 of them.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    /** Some shops' software writes empty lines before the XML declaration, where the parser allows none. */
    private static long skipSpace(BufferedReader text) throws IOException {
        long lines = 0;
        text.mark(1);
        for (int read = text.read(); Character.isWhitespace(read); read = text.read()) {
            lines += read == '\n' ? 1 : 0;
            text.mark(1);
        }
        text.reset();
        return lines;
    }

    private void readItems() throws XMLStreamException, UnreadableFeedException {
        String root = "";
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                root = root.isEmpty() ? xml.getLocalName() : root;
                noteNamespaces();
                if (isItem(xml.getLocalName())) {
                    readItem();
                }
            }
        }
        if (rows.count() == 0) {
            throw new UnreadableFeedException("no-items", CATALOG.sentence("feed.no-items", BrokenRow.start(root)));
        }
    }

    private void readItem() throws XMLStreamException, UnreadableFeedException {
        long line = line();
        List<Attribute> attributes = new ArrayList<>();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                noteNamespaces();
                readAttribute(attributes);
            }
        }
        if (attributes.size() > TableFeed.MAX_COLUMNS) {
            rows.add(tooManyCells(line, attributes.getFirst()));
        } else {
            cellsOf(line, attributes).handTo(rows);
        }
    }

    private static BrokenRow tooManyCells(long line, Attribute first) {
        return new BrokenRow(
                line,
                first.column(),
                "too-many-cells",
                first.text(),
                "The item says more than " + TableFeed.MAX_COLUMNS + " things. Write one item for each size.");
    }

    /** A piece of an item; {@code detail} is the name a {@code product_detail} gives itself, else null. */
    private record Attribute(
            String column,
            boolean ofGoogle,
            @Nullable Field field,
            @Nullable String detail,
            String text) {}

    private void readAttribute(List<Attribute> attributes) throws XMLStreamException, UnreadableFeedException {
        String column = xml.getLocalName();
        String prefix = prefixOf(column);
        String name = localNameOf(column);
        boolean ofGoogle = prefixes.contains(prefix);
        Optional<Field> field = ofGoogle || prefix.isEmpty() ? ColumnNames.findGoogle(name) : Optional.empty();
        if (attributes.size() > TableFeed.MAX_COLUMNS) {
            skip();
        } else if (field.isPresent()) {
            attributes.add(new Attribute(column, ofGoogle, field.get(), null, readText()));
        } else if (ProductDetail.isNamed(name)) {
            attributes.add(readDetail(column, ofGoogle));
        } else {
            skip();
        }
    }

    private Attribute readDetail(String column, boolean ofGoogle) throws XMLStreamException, UnreadableFeedException {
        String name = "";
        String value = "";
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (ColumnNames.fold(localNameOf(xml.getLocalName()))) {
                    case "attributename" -> name = readText();
                    case "attributevalue" -> value = readText();
                    default -> skip();
                }
            }
        }
        return new Attribute(column, ofGoogle, null, name, value);
    }

    /** In RSS the feed reader's own title stands beside Google's; where both speak of a field, Google's holds. */
    private static RowCells cellsOf(long line, List<Attribute> attributes) {
        Set<Field> saidByGoogle = EnumSet.noneOf(Field.class);
        for (Attribute attribute : attributes) {
            if (attribute.ofGoogle()
                    && attribute.field() != null
                    && !attribute.text().isBlank()) {
                saidByGoogle.add(attribute.field());
            }
        }
        var cells = new RowCells(line);
        for (Attribute attribute : attributes) {
            if (attribute.detail() != null) {
                ProductDetail.read(attribute.column(), attribute.detail(), attribute.text(), cells);
            } else if (attribute.field() != null
                    && (attribute.ofGoogle() || !saidByGoogle.contains(attribute.field()))) {
                cells.addHtml(attribute.field(), attribute.column(), attribute.text());
            }
        }
        return cells;
    }

    /** The text up to the end of the element, with that of elements in it, which a title may have as HTML. */
    private String readText() throws XMLStreamException, UnreadableFeedException {
        var read = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.ENTITY_REFERENCE -> append(read, "&" + xml.getLocalName() + ";");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(read, xml.getText());
                default -> {} // Comments and instructions say nothing.
            }
        }
        return read.toString();
    }

    private static void append(StringBuilder read, String more) {
        if (read.length() <= RowCells.MAX_CHARACTERS) {
            read.append(more);
        }
    }

    private void skip() throws XMLStreamException, UnreadableFeedException {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private int next() throws XMLStreamException, UnreadableFeedException {
        text.start();
        int event;
        try {
            event = xml.next();
        } catch (RuntimeException e) {
            // For some errors the parser has no text and throws a MissingResourceException instead.
            throw new XMLStreamException("Something stands where XML allows nothing.", xml.getLocation(), e);
        }
        if (event == XMLStreamConstants.DTD) {
            throw new UnreadableFeedException("doctype", line(), CATALOG.sentence("feed.doctype"));
        }
        return event;
    }

    private void noteNamespaces() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (prefixes.size() < MAX_PREFIXES
                    && "xmlns".equals(xml.getAttributePrefix(i))
                    && xml.getAttributeValue(i).toLowerCase(Locale.ROOT).contains(GOOGLE)) {
                prefixes.add(xml.getAttributeLocalName(i));
            }
        }
    }

    private long line() {
        return linesBefore + Math.max(xml.getLocation().getLineNumber(), 1);
    }

    private static boolean isItem(String name) {
        String local = localNameOf(name);
        return local.equalsIgnoreCase("item") || local.equalsIgnoreCase("entry");
    }

    private static String prefixOf(String name) {
        return name.substring(0, Math.max(name.indexOf(':'), 0));
    }

    private static String localNameOf(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static UnreadableFeedException malformed(XMLStreamException e, long linesBefore) {
        long line = linesBefore
                + (e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNumber(), 1));
        // The parser's message is "ParseError at [row,col]:[2,7]\nMessage: …".
        String[] message = String.valueOf(e.getMessage()).split("Message: ", 2);
        String reason = BrokenRow.start(message[message.length - 1]);
        return new UnreadableFeedException(
                "not-well-formed", line, CATALOG.sentence("feed.not-well-formed", String.valueOf(line), reason));
    }
}
