package org.beffroi.dossier.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The rules of a dossier and the mail addresses of its departments, in {@code routing/rules.json}.
 *
 * @param addresses of departments, by their names
 * @param rules the first one that fits counts
 */
public record RoutingRules(Map<String, String> addresses, List<RoutingRule> rules) {

    private static final String FILE = "routing/rules.json";

    public RoutingRules {
        addresses = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(addresses));
        rules = List.copyOf(rules);
    }

    /** The first rule that speaks of a mention. */
    public Optional<RoutingRule> rule(FieldValues values) {
        return rules.stream().filter(rule -> rule.fits(values)).findFirst();
    }

    /**
     * Those of a dossier, none where it has none.
     *
     * @param dossier its folder
     * @throws Refusal if the file is damaged
     */
    public static RoutingRules in(Path dossier) {
        Path file = dossier.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return new RoutingRules(Map.of(), List.of());
        }
        try {
            Map<String, Object> members = JsonText.read(OrdinaryFile.bytes(file));
            Map<String, String> addresses = new LinkedHashMap<>();
            ((Map<?, ?>) members.getOrDefault("departments", Map.of())).forEach((department, address) -> {
                addresses.put((String) department, new Correspondent("", (String) address).address());
            });
            List<RoutingRule> rules = ((List<?>) members.getOrDefault("rules", List.of()))
                    .stream().map(rule -> read((Map<?, ?>) rule)).toList();
            return new RoutingRules(addresses, rules);
        } catch (IOException | RuntimeException e) {
            throw refused(file, e);
        }
    }

    /** Writes them down in a dossier. */
    public void keepIn(Path dossier) {
        Path file = dossier.resolve(FILE);
        try {
            WholeFile.write(
                    file,
                    JsonText.write(Map.of(
                            "departments",
                            addresses,
                            "rules",
                            rules.stream().map(RoutingRules::written).toList())));
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static RoutingRule read(Map<?, ?> rule) {
        Optional<String> within = Optional.ofNullable((String) rule.get("within"));
        return new RoutingRule(
                Optional.ofNullable((String) rule.get("theme")),
                Optional.ofNullable((String) rule.get("place")),
                (String) rule.get("department"),
                Optional.ofNullable((String) rule.get("to")),
                within.map(typed -> Delay.read(typed).orElseThrow(() -> new IllegalArgumentException(typed))));
    }

    private static Map<String, Object> written(RoutingRule rule) {
        Map<String, Object> members = new LinkedHashMap<>();
        rule.theme().ifPresent(theme -> members.put("theme", theme));
        rule.place().ifPresent(place -> members.put("place", place));
        members.put("department", rule.department());
        rule.person().ifPresent(person -> members.put("to", person));
        rule.within().ifPresent(within -> members.put("within", within.written()));
        return members;
    }

    private static Refusal refused(Path file, Exception e) {
        return new Refusal(
                Sentence.of(
                        RoutingRules.class,
                        "dossier.file.refused",
                        file.toString(),
                        e instanceof Refusal known ? known.sentence() : String.valueOf(e.getMessage())),
                e);
    }
}
