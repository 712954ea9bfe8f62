package org.beffroi.core.mention;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of fields of one archive: those of the core and those that enrichers and plug-ins declare.
 *
 * <p>Immutable. Names are found in either language, case, accents and the kind of apostrophe left aside.
 */
public final class Fields {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Fields CORE = new Fields(CoreFields.ALL);

    private final List<Field> all;
    private final Map<String, Field> byKey = new LinkedHashMap<>();
    private final Map<String, Field> byAnyName = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> stored = new LinkedHashMap<>();

    private Fields(Collection<Field> fields) {
        for (Field field : fields) {
            if (byKey.put(field.name(), field) != null) {
                throw new IllegalArgumentException("Two fields are named " + field.name());
            }
        }
        for (Field field : fields) {
            field.english().forEach(name -> byAnyName.putIfAbsent(plain(name), field));
            field.french().forEach(name -> byAnyName.putIfAbsent(plain(name), field));
        }
        fields.forEach(field -> byAnyName.putIfAbsent(plain(field.name()), field));
        all = List.copyOf(fields);
        all.stream()
                .filter(field -> !field.vocabulary().isEmpty())
                .forEach(field -> stored.put(field.name(), storedByName(field)));
    }

    private static Map<String, String> storedByName(Field field) {
        Map<String, String> byName = new HashMap<>();
        for (Term term : field.vocabulary()) {
            term.names().forEach(name -> byName.putIfAbsent(plain(name), term.value()));
        }
        field.vocabulary().forEach(term -> byName.put(plain(term.value()), term.value()));
        field.vocabulary().forEach(term -> byName.put(term.value(), term.value()));
        return byName;
    }

    /** The fields of the core alone. */
    public static Fields core() {
        return CORE;
    }

    /**
     * These fields and others. A field whose key is known takes the place of the known one, which may thus gain a
     * vocabulary or names.
     *
     * @throws IllegalArgumentException if a known key comes back with another type, or holds one value instead of several or
     *     the other way round
     */
    public Fields with(Collection<Field> more) {
        Map<String, Field> joined = new LinkedHashMap<>();
        all.forEach(field -> joined.put(field.name(), field));
        for (Field field : more) {
            Field known = joined.put(field.name(), field);
            if (known != null && (known.type() != field.type() || known.many() != field.many())) {
                throw new IllegalArgumentException("Another field is named " + field.name());
            }
        }
        return new Fields(joined.values());
    }

    /** All fields, in reading order. */
    public List<Field> all() {
        return all;
    }

    /** The field of that key, as journals write it. */
    public Optional<Field> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The field of that name, typed in French, in English or as a key. */
    public Optional<Field> byName(String typed) {
        return Optional.ofNullable(byAnyName.get(plain(typed)));
    }

    /**
     * These values with the names of vocabularies replaced by what they stand for: who wrote {@code Éducation} where the
     * vocabulary has {@code education} means that one.
     */
    public FieldValues canonical(FieldValues values) {
        FieldValues.Builder changed = null;
        for (Map.Entry<String, Map<String, String>> known : stored.entrySet()) {
            Field field = Objects.requireNonNull(byKey.get(known.getKey()));
            if (isCanonical(values.raw(field), known.getValue())) {
                continue;
            }
            List<String> written = values.strings(field);
            List<String> meant = written.stream()
                    .map(value -> meant(value, known.getValue()))
                    .toList();
            if (!meant.equals(written)) {
                changed = changed == null ? values.toBuilder() : changed;
                changed.putWritten(field, meant);
            }
        }
        return changed == null ? values : changed.build();
    }

    /** Whether nothing is to be changed, as for nearly all values: seen without making anything, at each row of a list. */
    private static boolean isCanonical(@Nullable Object raw, Map<String, String> byName) {
        return switch (raw) {
            case null -> true;
            case String one -> one.equals(byName.get(one));
            case List<?> several -> {
                for (Object one : several) {
                    if (!one.equals(byName.get((String) one))) {
                        yield false;
                    }
                }
                yield true;
            }
            default -> false;
        };
    }

    /** The value that a word means in a field: what the vocabulary so names, else the word itself. */
    public String canonical(Field field, String value) {
        Map<String, String> byName = stored.get(field.name());
        return byName == null ? value : meant(value, byName);
    }

    private static String meant(String value, Map<String, String> byName) {
        String exactly = byName.get(value);
        return exactly != null ? exactly : byName.getOrDefault(plain(value), value);
    }

    private static String plain(String name) {
        String plain = name.replace('’', '\'').replace('_', '-');
        String apart = Normalizer.normalize(plain, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
