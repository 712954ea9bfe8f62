package org.beffroi.sources.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.beffroi.core.message.Refusal;
import org.jsoup.parser.Parser;

/** What profiles may do to a value before it is kept, by name. */
public final class Steps {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern REPOSTED = Pattern.compile("^RT @\\w+: ?");
    private static final Pattern SEGMENT = Pattern.compile("\"text\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Map<String, UnaryOperator<String>> KNOWN = Map.ofEntries(
            Map.entry("html", HtmlText::of),
            Map.entry("entities", text -> text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false)),
            Map.entry("drop-at", text -> text.startsWith("@") ? text.substring(1) : text),
            Map.entry("drop-hash", text -> text.startsWith("#") ? text.substring(1) : text),
            Map.entry("lower", text -> text.toLowerCase(Locale.ROOT)),
            Map.entry("host", text -> Addresses.host(text).orElse("")),
            Map.entry("last-segment", text -> text.substring(text.lastIndexOf('/') + 1)),
            Map.entry("after-colon", text -> text.substring(text.lastIndexOf(':') + 1)),
            Map.entry("language", Languages::tag),
            Map.entry("drop-rt", text -> REPOSTED.matcher(text).replaceFirst("")),
            Map.entry("segments", Steps::segments));

    private Steps() {}

    /**
     * All steps, one after the other.
     *
     * @throws Refusal if a name is unknown: the sentence lists the known ones
     */
    public static UnaryOperator<String> named(List<String> names) {
        UnaryOperator<String> all = UnaryOperator.identity();
        for (String name : names) {
            UnaryOperator<String> step = KNOWN.get(name);
            if (step == null) {
                throw Refusal.of(
                        Steps.class,
                        "profile.step.unknown",
                        name,
                        String.join(", ", KNOWN.keySet().stream().sorted().toList()));
            }
            UnaryOperator<String> before = all;
            all = text -> step.apply(before.apply(text));
        }
        return all;
    }

    /** The words of pieces of JSON, as Google Takeout writes comments: <code>{"text":"Bonjour"},{"text":" à tous"}</code>. */
    private static String segments(String text) {
        if (!text.startsWith("{") || !text.contains("\"text\"")) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        SEGMENT.matcher(text).results().forEach(piece -> words.append(unescaped(piece.group(1))));
        return words.isEmpty() ? text : words.toString();
    }

    private static String unescaped(String json) {
        try (JsonParser parser = JSON.createParser('"' + json + '"')) {
            parser.nextToken();
            return parser.getText();
        } catch (IOException e) {
            return json; // what is no JSON stays as it is
        }
    }
}
