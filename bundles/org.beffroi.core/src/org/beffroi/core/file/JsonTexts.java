package org.beffroi.core.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;

/** The types that are texts in JSON, and how each is written and read. */
final class JsonTexts {

    private JsonTexts() {}

    static Module module() {
        SimpleModule module = new SimpleModule("texts");
        add(module, Instant.class, Instant::toString, Instant::parse);
        add(module, LocalDate.class, LocalDate::toString, LocalDate::parse);
        add(module, LocalTime.class, LocalTime::toString, LocalTime::parse);
        add(module, Duration.class, Duration::toString, Duration::parse);
        add(module, ZoneId.class, ZoneId::getId, ZoneId::of);
        add(module, Locale.class, Locale::toLanguageTag, Locale::forLanguageTag);
        module.addKeyDeserializer(LocalDate.class, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return LocalDate.parse(key);
            }
        });
        module.addSerializer(
                new Writing<>(Enum.class, constant -> constant.name().toLowerCase(Locale.ROOT)));
        return module;
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, Function<T, String> written, Function<String, T> read) {
        module.addSerializer(new Writing<>(type, written));
        module.addDeserializer(type, new Reading<>(type, read));
    }

    private static final class Writing<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> written;

        Writing(Class<T> type, Function<T, String> written) {
            super(type);
            this.written = written;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(written.apply(value));
        }
    }

    private static final class Reading<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> read;

        Reading(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) throws IOException {
            try {
                return read.apply(text);
            } catch (DateTimeException e) {
                throw JsonMappingException.from(context.getParser(), e.getMessage(), e);
            }
        }
    }
}
