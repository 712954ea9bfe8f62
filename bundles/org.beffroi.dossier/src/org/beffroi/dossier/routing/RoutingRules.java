package org.beffroi.dossier.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.message.Refusal;

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
            Kept kept = JsonRecords.read(OrdinaryFile.bytes(file), Kept.class);
            Map<String, String> addresses = new LinkedHashMap<>();
            kept.departments().forEach((department, address) -> {
                addresses.put(department, new Correspondent("", address).address());
            });
            return new RoutingRules(
                    addresses, kept.rules().stream().map(KeptRule::rule).toList());
        } catch (IOException | RuntimeException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** Writes them down in a dossier. */
    public void keepIn(Path dossier) {
        Path file = dossier.resolve(FILE);
        try {
            WholeFile.write(
                    file,
                    JsonRecords.write(
                            new Kept(addresses, rules.stream().map(KeptRule::of).toList())));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** What the file holds. */
    private record Kept(Map<String, String> departments, List<KeptRule> rules) {}

    /** A rule in the file; {@code to} is a person, {@code within} a delay as it is typed. */
    private record KeptRule(
            Optional<String> theme,
            Optional<String> place,
            String department,
            Optional<String> to,
            Optional<String> within) {

        static KeptRule of(RoutingRule rule) {
            return new KeptRule(
                    rule.theme(),
                    rule.place(),
                    rule.department(),
                    rule.person(),
                    rule.within().map(Delay::written));
        }

        RoutingRule rule() {
            return new RoutingRule(theme, place, department, to, within.map(typed -> Delay.read(typed)
                    .orElseThrow(() -> new IllegalArgumentException(typed))));
        }
    }
}
