package org.beffroi.sources.harvesting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.SourceForm.Item;
import org.beffroi.dossier.harvest.Harvest.Kind;

/**
 * Secret parameters as a command line gives them: {@code name=VARIABLE}, since others can read what stands in a command line.
 *
 * @param environment value of a variable, null where there is none
 */
record GivenSecrets(Function<String, String> environment) {

    /**
     * Their values by name of the parameter.
     *
     * @throws Refusal if a parameter is unknown or no secret, or a variable empty
     */
    Map<String, String> read(Kind kind, List<String> pairs) {
        Map<String, String> secrets = new LinkedHashMap<>();
        for (String pair : pairs) {
            Item item = item(kind, pair);
            String variable = pair.substring(pair.indexOf('=') + 1).strip();
            String value = environment.apply(variable);
            if (!item.secret()) {
                throw Refusal.of(AddSourceCommand.class, "sources.secret.none", item.name());
            }
            if (value == null || value.isBlank()) {
                throw Refusal.of(AddSourceCommand.class, "sources.variable.empty", variable);
            }
            secrets.put(item.name(), value.strip());
        }
        return secrets;
    }

    /** The parameter that stands before the equals sign. */
    static Item item(Kind kind, String pair) {
        int equals = pair.indexOf('=');
        if (equals < 1) {
            throw Refusal.of(Refusal.Kind.MALFORMED, AddSourceCommand.class, "sources.set.form", pair);
        }
        return kind.form().item(pair.substring(0, equals).strip());
    }
}
