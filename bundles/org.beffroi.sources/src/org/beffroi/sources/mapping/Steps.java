package org.beffroi.sources.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.beffroi.core.message.Refusal;
import org.jsoup.parser.Parser;

/** What profiles may do to a value before it is kept, by name. */
final class Steps {

    private static final Pattern REPOSTED = Pattern.compile("^RT @\\w+: ?");
    private static final Map<String, UnaryOperator<String>> KNOWN = Map.of(
            "html", HtmlText::of,
            "entities", text -> text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false),
            "drop-at", text -> text.startsWith("@") ? text.substring(1) : text,
            "drop-hash", text -> text.startsWith("#") ? text.substring(1) : text,
            "lower", text -> text.toLowerCase(Locale.ROOT),
            "host", text -> Addresses.host(text).orElse(""),
            "last-segment", text -> text.substring(text.lastIndexOf('/') + 1),
            "after-colon", text -> text.substring(text.lastIndexOf(':') + 1),
            "language", Languages::tag,
            "drop-rt", text -> REPOSTED.matcher(text).replaceFirst(""));

    private Steps() {}

    /**
     * All steps, one after the other.
     *
     * @throws Refusal if a name is unknown: the sentence lists the known ones
     */
    static UnaryOperator<String> named(List<String> names) {
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
}
