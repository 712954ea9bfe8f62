package org.beffroi.observatory.directory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.core.text.Folding;

/**
 * Reads what a field of a directory holds, however it came there: a list, a list written as a text (the form of the API and of
 * tables), a text written twice over, one that was cut off; words that say that nothing is known; accents that were encoded
 * twice.
 *
 * <p>Source: the national directory of public services (DILA, data model 2.1, “annuaire de l’administration”): structured fields
 * are arrays in the whole file, texts that hold JSON in the API and in its tables.
 */
final class FieldValues {

    /** How many times over a text may be written as a text. */
    private static final int DEEPEST = 4;

    /** Letters that accents become when their UTF-8 is read as windows-1252. */
    private static final Pattern TWICE =
            Pattern.compile("[ÃÂ][\\u0080-\\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\\u0080-\\u00BF™œ“”˜¦]");

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final JsonFactory JSON = new JsonFactory();

    private boolean cut;
    private boolean unsaid;
    private boolean twice;

    /** Whether something read so far was cut off: what stood behind is not known. */
    boolean wasCut() {
        return cut;
    }

    /** Whether something read so far was a word that says that nothing is known: there may be one. */
    boolean wasUnsaid() {
        return unsaid;
    }

    /** Whether something read so far was encoded or written twice over. */
    boolean wasTwice() {
        return twice;
    }

    /** The values of a field: texts, tidied, and maps of texts, lists taken apart; none where it says that nothing is known. */
    List<Object> all(Object held) {
        List<Object> values = new ArrayList<>();
        collect(held, DEEPEST, values);
        return values;
    }

    /** The texts of a field alone; of a map its member {@code valeur}. */
    List<String> texts(Object held) {
        List<String> texts = new ArrayList<>();
        for (Object value : all(held)) {
            String text = value instanceof Map<?, ?> map ? text(map.get("valeur")) : (String) value;
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    /** A text alone, tidied; empty where it says that nothing is known, and for what is no text, number or truth value. */
    String text(Object held) {
        if (!(held instanceof String || held instanceof Number || held instanceof Boolean)) {
            return "";
        }
        String text = mended(String.valueOf(held).replace('\u00A0', ' ').strip());
        Optional<NoValue> none = NoValue.in(text);
        unsaid |= none.filter(NoValue.NOT_KNOWN::equals).isPresent();
        return none.isPresent() ? "" : text;
    }

    /** The first name of a field; a place may be called {@code Aucun}, and a word that says that there is none is one here. */
    String name(Object held) {
        List<String> names = texts(held);
        boolean called = names.isEmpty()
                && held instanceof String word
                && Folding.fold(word.strip()).equals("aucun");
        return called ? ((String) held).strip() : names.stream().findFirst().orElse("");
    }

    private void collect(Object held, int deep, List<Object> values) {
        switch (held) {
            case null -> {
                // A field without a value.
            }
            case List<?> list -> list.forEach(one -> collect(one, deep, values));
            case Map<?, ?> map -> values.add(map);
            case String text when deep > 0 && isWritten(text.strip()) -> collectWritten(text.strip(), deep, values);
            default -> {
                String text = text(held);
                if (!text.isEmpty()) {
                    values.add(text);
                }
            }
        }
    }

    private static boolean isWritten(String text) {
        return text.startsWith("[") || text.startsWith("{") || text.startsWith("\"");
    }

    private void collectWritten(String text, int deep, List<Object> values) {
        twice |= deep < DEEPEST || text.startsWith("\"");
        List<Object> read = new ArrayList<>();
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    read.add(tree(json));
                }
            } else {
                read.add(tree(json));
            }
        } catch (IOException e) {
            cut = true;
        }
        read.forEach(one -> collect(one, deep - 1, values));
    }

    /** A value as a tree, from its first token; numbers and truth values as the texts that they are. */
    static Object tree(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw new IOException("The text ends too early");
        }
        return switch (token) {
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(tree(json));
                }
                yield list;
            }
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    if (json.currentToken() == null) {
                        throw new IOException("The text ends too early");
                    }
                    String name = json.currentName();
                    json.nextToken();
                    map.put(name, tree(json));
                }
                yield map;
            }
            case VALUE_NULL -> "";
            default -> json.getText();
        };
    }

    /** A text whose accents were encoded twice, as it was meant; others as they are. */
    private String mended(String text) {
        if (!mayBeTwice(text) || !TWICE.matcher(text).find()) {
            return text;
        }
        try {
            String meant = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(WESTERN.newEncoder()
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .encode(java.nio.CharBuffer.wrap(text)))
                    .toString();
            twice = true;
            return mended(meant);
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    /** Whether a text has a letter with which all of these begin: most have none, and nothing more is asked of them. */
    private static boolean mayBeTwice(String text) {
        return text.indexOf('Ã') >= 0 || text.indexOf('Â') >= 0 || text.indexOf('â') >= 0;
    }
}
