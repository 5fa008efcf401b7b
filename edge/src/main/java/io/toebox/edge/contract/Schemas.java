package io.toebox.edge.contract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.vocabulary.Spelling;

/** What the generator does not read off the Java types of a schema: how words are spelled, and what is always there. */
final class Schemas {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName JSON_INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final Set<String> CAN_BE_EMPTY = Set.of("java.util.List", "java.util.Map");

    private static final String EXTENSIBLE = "x-extensible-enum";
    private static final String UNPRINTABLE = "\\p{Cc}\\p{Cs}";
    private static final String CONTROLS = "\\x00-\\x1F\\x7F-\\x9F";

    private final Map<String, ClassInfo> records = new HashMap<>();
    private final Set<List<String>> vocabularies;

    Schemas(IndexView index) {
        index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                // Of two records of one name the contract shows the one that was given it on purpose.
                .sorted(Comparator.comparing(Schemas::isNamed).thenComparing(ClassInfo::name))
                .forEach(type -> records.put(nameOf(type), type));
        vocabularies = index.getKnownClasses().stream()
                .filter(ClassInfo::isEnum)
                .map(type -> type.enumConstants().stream().map(FieldInfo::name).toList())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isNamed(ClassInfo type) {
        var declared = type.declaredAnnotation(SCHEMA);
        return declared != null && declared.value("name") != null;
    }

    private static String nameOf(ClassInfo type) {
        return isNamed(type) ? type.declaredAnnotation(SCHEMA).value("name").asString() : type.simpleName();
    }

    /** Constants are spelled as they are on the wire; an enumeration on a list holds for each of its entries. */
    void spellWords(Schema schema) {
        if (schema.getItems() != null && schema.getEnumeration() != null) {
            schema.getItems().setEnumeration(schema.getEnumeration());
            schema.setEnumeration(null);
        }
        if (schema.getEnumeration() != null && vocabularies.contains(schema.getEnumeration())) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .<Object>map(word -> Spelling.of((String) word))
                    .toList());
        }
    }

    /** The generator takes what looks like a number for one, also in an example of a text. */
    static void quoteExamples(Schema schema) {
        if (schema.getExamples() != null
                && schema.getType() != null
                && schema.getType().equals(List.of(Schema.SchemaType.STRING))) {
            schema.setExamples(
                    schema.getExamples().stream().<Object>map(String::valueOf).toList());
        }
    }

    /**
     * Patterns in the words all languages share. Without a flag that not every tool sets, JavaScript reads {@code \p{Cc}} as the
     * letters it is written with, and a character beyond U+FFFF as two halves; a half alone is no text that UTF-8 could carry, so
     * only the service names it. The generator's pattern of a UUID has no ends.
     */
    static void writePattern(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern == null) {
            return;
        }
        if ("uuid".equals(schema.getFormat()) && !pattern.startsWith("^")) {
            pattern = "^" + pattern + "$";
        }
        schema.setPattern(pattern.replace(UNPRINTABLE, CONTROLS));
    }

    /** The name of the component that is referred to. */
    static String name(Schema reference) {
        return reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
    }

    /** All components the schema refers to, near and far. */
    static void collect(@Nullable Schema schema, OpenAPI document, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = name(schema);
            if (names.add(name)) {
                collect(document.getComponents().getSchemas().get(name), document, names);
            }
            return;
        }
        collect(schema.getItems(), document, names);
        collect(schema.getAdditionalPropertiesSchema(), document, names);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, document, names));
        }
        for (var several : List.of(orNone(schema.getOneOf()), orNone(schema.getAnyOf()), orNone(schema.getAllOf()))) {
            several.forEach(one -> collect(one, document, names));
        }
    }

    private static List<Schema> orNone(@Nullable List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }

    /** Numbers and texts of their own type, such as days and words, stand where they are used: their names are Java's. */
    static void inline(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        var plain = new TreeMap<String, Schema>();
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getType() != null && !schema.getType().contains(Schema.SchemaType.OBJECT)) {
                plain.put(name, schema);
            }
        });
        plain.keySet().forEach(document.getComponents()::removeSchema);
        EverySchema.of(document).forEach(schema -> {
            var meant = schema.getRef() == null ? null : plain.get(name(schema));
            if (meant != null) {
                copy(meant, schema);
            }
        });
    }

    private static void copy(Schema from, Schema to) {
        to.setRef(null);
        to.setType(from.getType());
        to.setFormat(from.getFormat());
        to.setPattern(from.getPattern());
        if (to.getEnumeration() == null) {
            to.setEnumeration(from.getEnumeration());
        }
        if (to.getExamples() == null) {
            to.setExamples(from.getExamples());
        }
        if (to.getDescription() == null) {
            to.setDescription(from.getDescription());
        }
    }

    /** Of what is only answered, everything that cannot be null is always there. */
    void require(OpenAPI document, Set<String> names) {
        for (String name : names) {
            var schema = document.getComponents().getSchemas().get(name);
            var type = records.get(name);
            if (schema == null || type == null || schema.getProperties() == null) {
                continue;
            }
            boolean leavesOutEmpty = leavesOutEmpty(type);
            schema.setRequired(type.recordComponents().stream()
                    .filter(component -> isAlwaysThere(component, leavesOutEmpty))
                    .map(RecordComponentInfo::name)
                    .filter(schema.getProperties()::containsKey)
                    .toList());
        }
    }

    /**
     * Words that are answered may become more, and a client has to bear it: they are named for reading, and only where they can
     * be sent too, for checking.
     */
    static void extend(OpenAPI document, Set<String> answered, Set<String> sent) {
        for (String name : answered) {
            var schema = document.getComponents().getSchemas().get(name);
            if (schema != null) {
                extend(schema, sent.contains(name));
            }
        }
    }

    private static void extend(Schema schema, boolean isSent) {
        if (schema.getEnumeration() != null) {
            schema.addExtension(EXTENSIBLE, schema.getEnumeration());
            if (!isSent) {
                schema.setEnumeration(null);
            }
        }
        if (schema.getItems() != null) {
            extend(schema.getItems(), isSent);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> extend(property, isSent));
        }
    }

    private static boolean leavesOutEmpty(ClassInfo type) {
        AnnotationInstance include = type.declaredAnnotation(JSON_INCLUDE);
        return include != null
                && include.value() != null
                && include.value().asEnum().equals(JsonInclude.Include.NON_EMPTY.name());
    }

    private static boolean isAlwaysThere(RecordComponentInfo component, boolean leavesOutEmpty) {
        return !component.type().hasAnnotation(NULLABLE)
                && !component.hasAnnotation(NULLABLE)
                && !(leavesOutEmpty
                        && CAN_BE_EMPTY.contains(component.type().name().toString()));
    }
}
