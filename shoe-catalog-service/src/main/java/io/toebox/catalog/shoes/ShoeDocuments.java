package io.toebox.catalog.shoes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.platform.Sha256;
import io.toebox.catalog.shoes.ShoeResponse.RecallNotice;
import io.toebox.edge.vocabulary.Spelling;

/** The published text of a shoe: the same in the single read, the snapshot and the change feed. */
@ApplicationScoped
public class ShoeDocuments {

    private static final int FINGERPRINT_BYTES = 12;

    private final ObjectMapper mapper;

    /** Keeps every number as it is written. */
    private final ObjectReader exact;

    ShoeDocuments(ObjectMapper mapper) {
        this.mapper = mapper;
        this.exact = mapper.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    String json(StoredShoe shoe) {
        return json(ShoeResponse.of(shoe));
    }

    String json(VariantResponse variant) {
        return json((Object) variant);
    }

    private String json(Object published) {
        try {
            return mapper.writeValueAsString(published);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a change did, for the audit. */
    String changed(StoredShoe before, StoredShoe after) {
        return ShoeDifference.of(tree(before), tree(after)).toString();
    }

    /** What a removal took away, for the audit. */
    String removed(StoredShoe before) {
        return ShoeDifference.of(tree(before), JsonNodeFactory.instance.objectNode())
                .toString();
    }

    /** The shoe as {@link ShoeRequest} writes it: without its name and what follows from the rest, with the declared shape. */
    ObjectNode writable(StoredShoe shoe) {
        var writable = (ObjectNode) tree(shoe);
        writable.remove("slug");
        writable.remove("updatedAt");
        writable.remove("toeBoxShape");
        writable.remove("modelKey");
        writable.remove("recall");
        var declared = shoe.shoe().upper().declaredToeBox();
        if (declared != null) {
            writable.put("declaredToeBoxShape", Spelling.of(declared));
        }
        return writable;
    }

    /** The shoe as text that {@link #parse} reads back, for what has to be undone later. */
    public String keep(Shoe shoe) {
        var kept = writable(new StoredShoe(shoe, Instant.EPOCH));
        var recall = shoe.offer().recall();
        if (recall != null) {
            kept.set("recall", mapper.valueToTree(RecallNotice.of(recall)));
        }
        return kept.toString();
    }

    /** The shoe that {@link #keep} wrote, under this slug. */
    public Shoe parse(String slug, String kept) {
        try {
            var tree = (ObjectNode) exact.readTree(kept);
            var recall = tree.remove("recall");
            var shoe = ShoeReader.read(slug, exact.forType(ShoeRequest.class).readValue(tree), List.of())
                    .shoe();
            return recall == null
                    ? shoe
                    : shoe.withRecall(exact.forType(RecallRequest.class)
                            .<RecallRequest>readValue(recall)
                            .recall());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a body whose properties are not known yet. */
    JsonNode read(String json) throws JsonProcessingException {
        return exact.readTree(json);
    }

    private JsonNode tree(StoredShoe shoe) {
        try {
            return exact.readTree(json(shoe));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EntityTag tag(String json) {
        return new EntityTag(fingerprint(json));
    }

    /** Differs whenever the text does. */
    public static String fingerprint(String json) {
        return HexFormat.of().formatHex(Sha256.of(json), 0, FINGERPRINT_BYTES);
    }
}
