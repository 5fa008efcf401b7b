package io.toebox.edge.vocabulary;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/** Reads and writes constants in JSON by their {@link Spelling}, so that wire records can hold them as what they are. */
public final class SpelledEnums extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public SpelledEnums() {
        super("spelled-enums");
        addSerializer(new ToWord());
        setDeserializers(new Words());
    }

    private static final class Words extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // The class is that of an enum, whichever it is.
        public JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return new FromWord(type);
        }
    }

    @SuppressWarnings("rawtypes") // Jackson asks for the raw class.
    private static final class ToWord extends StdSerializer<Enum> {

        private static final long serialVersionUID = 1L;

        ToWord() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum word, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Spelling.of(word));
        }
    }

    private static final class FromWord<E extends Enum<E>> extends StdScalarDeserializer<E> {

        private static final long serialVersionUID = 1L;

        private final Class<E> vocabulary;

        FromWord(Class<E> vocabulary) {
            super(vocabulary);
            this.vocabulary = vocabulary;
        }

        @Override
        @SuppressWarnings("unchecked") // What the context hands back for a refused word is a word or null.
        public E deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (E) context.handleUnexpectedToken(vocabulary, json);
            }
            var found = Spelling.find(vocabulary, json.getText());
            if (found.isPresent()) {
                return found.get();
            }
            return (E) context.handleWeirdStringValue(vocabulary, json.getText(), "unknown word");
        }
    }
}
