package org.beffroi.testing.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The stems of texts, each text read once for its archive: tests count the same words thousands of times. For any thread. */
final class NaiveStems {

    private final Map<Text, Set<String>> read = new HashMap<>();
    private @Nullable Tokens tokens;

    /** What the stems of a mention depend on; the language is empty where it is unknown. */
    private record Text(String language, String body, String title) {}

    /** Those of the text and the title of a mention. */
    synchronized Set<String> of(Entry entry) {
        FieldValues values = entry.effective();
        return read.computeIfAbsent(
                new Text(
                        values.string(CoreFields.LANGUAGE).orElse(""),
                        values.string(CoreFields.TEXT_BODY).orElse(""),
                        values.string(CoreFields.TITLE).orElse("")),
                this::read);
    }

    private Set<String> read(Text text) {
        if (tokens == null) {
            tokens = new Tokens();
        }
        Set<String> stems = new HashSet<>();
        String language = text.language().isEmpty() ? null : text.language();
        for (String one : List.of(text.body(), text.title())) {
            tokens.of(one, language).stream().map(Token::stem).forEach(stems::add);
        }
        return stems;
    }

    /** Those of many, each once, in their order. */
    List<String> codebook(List<Entry> entries) {
        Set<String> known = new HashSet<>();
        entries.forEach(entry -> known.addAll(of(entry)));
        return List.copyOf(new TreeSet<>(known));
    }
}
